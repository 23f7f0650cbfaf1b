export { RoomCall } from './RoomCall.js';
export type { RoomCallProps, RoomCallSlots } from './RoomCall.types.js';
