import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { RoomEditorState } from './RoomEditor.types.js';

const useStyles = makeStyles({
  root: {
    boxSizing: 'border-box',
    inlineSize: '100%',
    minInlineSize: 0,
    containerType: 'inline-size',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** Class names of an editor's slots: ours first, so that a consumer's win. */
export function useRoomEditorStyles(state: RoomEditorState): void {
  const styles = useStyles();
  state.root.className = mergeClasses(styles.root, state.root.className);
}
