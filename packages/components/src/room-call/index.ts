export { RoomCall } from './RoomCall.js';
export type { RoomCallProps } from './RoomCall.types.js';
export type { RoomCallSlots } from './RoomCallSlots.js';
