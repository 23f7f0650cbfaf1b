export { type AdminDependencies, adminRoutes } from './adminRoutes.js';
