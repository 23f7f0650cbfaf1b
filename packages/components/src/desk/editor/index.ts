export { RoomEditor } from './RoomEditor.js';
export type { DefaultPerson, RoomEditorProps, RoomEditorSlots, RoomEditorState } from './RoomEditor.types.js';
export { renderRoomEditor } from './renderRoomEditor.js';
export { useRoomEditor } from './useRoomEditor.js';
export { useRoomEditorStyles } from './useRoomEditorStyles.js';
