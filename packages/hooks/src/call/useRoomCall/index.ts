export { type RoomCallActions, type RoomCallOptions, type RoomCallResult, useRoomCall } from './useRoomCall.js';
