export { fakeRoomBody } from './fakeRoomBody.js';
export { roomHandlers } from './roomHandlers.js';
