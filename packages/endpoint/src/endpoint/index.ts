export { createRoomsEndpoint } from './createRoomsEndpoint.js';
