export { type CreateRoomMutation, type CreateRoomOptions, useCreateRoom } from './useCreateRoom.js';
export { type RoomList, type RoomsOptions, type RoomsResult, useRooms } from './useRooms.js';
