export { OwnMedia } from './OwnMedia.js';
