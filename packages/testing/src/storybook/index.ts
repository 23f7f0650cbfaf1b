export { withAnteroom } from './withAnteroom.js';
