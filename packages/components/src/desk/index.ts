export { DeleteRoomDialog, type DeleteRoomDialogProps } from './delete/index.js';
export {
  RoomDetails,
  type RoomDetailsContent,
  type RoomDetailsProps,
  type RoomDetailsSlots,
  type RoomDetailsState,
  renderRoomDetails,
  useRoomDetails,
  useRoomDetailsStyles,
} from './details/index.js';
export {
  type DefaultPerson,
  RoomEditor,
  type RoomEditorProps,
  type RoomEditorSlots,
  type RoomEditorState,
  renderRoomEditor,
  useRoomEditor,
  useRoomEditorStyles,
} from './editor/index.js';
export {
  type ListedRoom,
  RoomList,
  type RoomListContent,
  type RoomListProps,
  type RoomListSection,
  type RoomListSlots,
  type RoomListState,
  renderRoomList,
  useRoomList,
  useRoomListStyles,
} from './list/index.js';
export { PhaseChip, type PhaseChipProps } from './room/index.js';
