export { RoomList } from './RoomList.js';
export type {
  RoomListContent,
  RoomListProps,
  RoomListSection,
  RoomListSlots,
  RoomListState,
} from './RoomList.types.js';
export { renderRoomList } from './renderRoomList.js';
export type { ListedRoom } from './sortRooms.js';
export { useRoomList } from './useRoomList.js';
export { useRoomListStyles } from './useRoomListStyles.js';
