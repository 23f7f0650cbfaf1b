export { platformOf, type UserAgent } from './platformOf.js';
