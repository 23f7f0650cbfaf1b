import { forwardRef } from 'react';
import type { RoomEditorProps } from './RoomEditor.types.js';
import { renderRoomEditor } from './renderRoomEditor.js';
import { useRoomEditor } from './useRoomEditor.js';
import { useRoomEditorStyles } from './useRoomEditorStyles.js';

/**
 * A page to create or edit a room: title, window, phone and knocking, and people with their roles. Checks the service's
 * rules before sending, and shows how saving affects people in the call. What was typed stays if saving fails. Needs an
 * `AnteroomProvider` and a Fluent provider above.
 *
 * @example
 * <RoomEditor roomId={id} onSaved={(room) => navigate(`/desk/${room.id}`)} onCancel={() => history.back()} />
 */
export const RoomEditor = forwardRef<HTMLElement, RoomEditorProps>((props, ref) => {
  const state = useRoomEditor(props, ref);
  useRoomEditorStyles(state);
  return renderRoomEditor(state);
});

RoomEditor.displayName = 'RoomEditor';
