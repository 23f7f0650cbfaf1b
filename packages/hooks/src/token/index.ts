export { type RoomTokenOptions, type RoomTokenResult, useRoomToken } from './useRoomToken.js';
