import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { page } from '../../theme/index.js';
import type { RoomEditorState } from './RoomEditor.types.js';

const useStyles = makeStyles({
  root: {
    boxSizing: 'border-box',
    ...page,
    minInlineSize: 0,
    containerType: 'inline-size',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** Adds our class names to an editor's slots, before the consumer's, so that theirs win. */
export function useRoomEditorStyles(state: RoomEditorState): void {
  const styles = useStyles();
  state.root.className = mergeClasses(styles.root, state.root.className);
}
