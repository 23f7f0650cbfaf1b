export { DeleteRoomDialog, type DeleteRoomDialogProps } from './delete/DeleteRoomDialog.js';
export { RoomDetails } from './details/RoomDetails.js';
export type {
  RoomDetailsContent,
  RoomDetailsProps,
  RoomDetailsSlots,
  RoomDetailsState,
} from './details/RoomDetails.types.js';
export { renderRoomDetails } from './details/renderRoomDetails.js';
export { useRoomDetails } from './details/useRoomDetails.js';
export { useRoomDetailsStyles } from './details/useRoomDetailsStyles.js';
export { RoomEditor } from './editor/RoomEditor.js';
export type { DefaultPerson, RoomEditorProps, RoomEditorSlots, RoomEditorState } from './editor/RoomEditor.types.js';
export { renderRoomEditor } from './editor/renderRoomEditor.js';
export { useRoomEditor } from './editor/useRoomEditor.js';
export { useRoomEditorStyles } from './editor/useRoomEditorStyles.js';
export { RoomList } from './list/RoomList.js';
export type {
  RoomListContent,
  RoomListProps,
  RoomListSection,
  RoomListSlots,
  RoomListState,
} from './list/RoomList.types.js';
export { renderRoomList } from './list/renderRoomList.js';
export type { ListedRoom } from './list/sortRooms.js';
export { useRoomList } from './list/useRoomList.js';
export { useRoomListStyles } from './list/useRoomListStyles.js';
export { PhaseChip, type PhaseChipProps } from './room/PhaseChip.js';
