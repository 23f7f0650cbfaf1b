export { createApi } from './createApi.js';
export { seedDemoRoom } from './seedDemoRoom.js';
