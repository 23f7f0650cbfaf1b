import { forwardRef } from 'react';
import type { RoomEditorProps } from './RoomEditor.types.js';
import { renderRoomEditor } from './renderRoomEditor.js';
import { useRoomEditor } from './useRoomEditor.js';
import { useRoomEditorStyles } from './useRoomEditorStyles.js';

/**
 * One page on which a room is made or changed: title, window, phone and knocking, people with their roles. The service's
 * rules are said before it is asked, and what saving does to people in the call too. Whatever fails, what was typed stays.
 * Needs an `AnteroomProvider` and a Fluent provider around it.
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
