export { useInvitation } from './useInvitation.js';
