import { getSlots } from '@fluentui/react-components';
import { ExistingRoom } from './ExistingRoom.js';
import { NewRoom } from './NewRoom.js';
import type { RoomEditorSlots, RoomEditorState } from './RoomEditor.types.js';

/** Renders an editor from the state of `useRoomEditor`. */
export function renderRoomEditor({
  roomId,
  timeZone,
  defaultPeople,
  inCall,
  onSaved,
  onCancel,
  onDirtyChange,
  draftKey,
  ...state
}: RoomEditorState) {
  const { slots, slotProps } = getSlots<RoomEditorSlots>(state);
  const shared = { timeZone, draftKey, onSaved, onCancel, onDirtyChange };
  return (
    <slots.root {...slotProps.root}>
      {roomId === undefined ? (
        <NewRoom key={draftKey} people={defaultPeople} {...shared} />
      ) : (
        <ExistingRoom key={`${roomId} ${draftKey}`} roomId={roomId} inCall={inCall} {...shared} />
      )}
    </slots.root>
  );
}
