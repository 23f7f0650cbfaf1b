import { getIntrinsicElementProps, slot } from '@fluentui/react-components';
import type { Ref } from 'react';
import { ownTimeZone } from '../../time/index.js';
import type { RoomEditorProps, RoomEditorState } from './RoomEditor.types.js';

/**
 * The state of a `RoomEditor`: its root slot and its props with defaults. Use it to render your own markup or styles.
 *
 * @example
 * const state = useRoomEditor(props, ref);
 * useRoomEditorStyles(state);
 * return <Card>{renderRoomEditor(state)}</Card>;
 */
export function useRoomEditor(props: RoomEditorProps, ref: Ref<HTMLElement>): RoomEditorState {
  const { roomId, timeZone = ownTimeZone(), defaultPeople, inCall, onSaved, onCancel, onDirtyChange } = props;
  const { keepDraft = true } = props;
  const owner = keepDraft === true ? '' : `${keepDraft}.`;
  return {
    components: { root: 'section' },
    root: slot.always(getIntrinsicElementProps('section', { ref, ...props, 'data-anteroom': 'room-editor' }), {
      elementType: 'section',
    }),
    roomId,
    timeZone,
    defaultPeople,
    inCall,
    onSaved,
    onCancel,
    onDirtyChange,
    draftKey: keepDraft === false ? undefined : `${owner}${roomId ?? 'new'}`,
  };
}
