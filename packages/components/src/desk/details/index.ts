export { RoomDetails } from './RoomDetails.js';
export type { RoomDetailsContent, RoomDetailsProps, RoomDetailsSlots, RoomDetailsState } from './RoomDetails.types.js';
export { renderRoomDetails } from './renderRoomDetails.js';
export { useRoomDetails } from './useRoomDetails.js';
export { useRoomDetailsStyles } from './useRoomDetailsStyles.js';
