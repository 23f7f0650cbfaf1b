export { DeleteRoomDialog, type DeleteRoomDialogProps } from './DeleteRoomDialog.js';
export { PhaseChip, type PhaseChipProps } from './PhaseChip.js';
export { RoomDetails } from './RoomDetails.js';
export type { RoomDetailsContent, RoomDetailsProps, RoomDetailsSlots, RoomDetailsState } from './RoomDetails.types.js';
export { RoomEditor } from './RoomEditor.js';
export type { DefaultPerson, RoomEditorProps, RoomEditorSlots, RoomEditorState } from './RoomEditor.types.js';
export { RoomList } from './RoomList.js';
export type {
  RoomListContent,
  RoomListProps,
  RoomListSection,
  RoomListSlots,
  RoomListState,
} from './RoomList.types.js';
export { renderRoomDetails } from './renderRoomDetails.js';
export { renderRoomEditor } from './renderRoomEditor.js';
export { renderRoomList } from './renderRoomList.js';
export type { ListedRoom } from './sortRooms.js';
export { useRoomDetails } from './useRoomDetails.js';
export { useRoomDetailsStyles } from './useRoomDetailsStyles.js';
export { useRoomEditor } from './useRoomEditor.js';
export { useRoomEditorStyles } from './useRoomEditorStyles.js';
export { useRoomList } from './useRoomList.js';
export { useRoomListStyles } from './useRoomListStyles.js';
