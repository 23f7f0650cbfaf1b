export { fakeRoomBody } from './fakeRoomBody.js';
export { repeatedUpdate } from './repeatedUpdate.js';
export { roomHandlers } from './roomHandlers.js';
