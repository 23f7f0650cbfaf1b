import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { RosterState } from './Roster.types.js';

const useStyles = makeStyles({
  root: {
    boxSizing: 'border-box',
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    inlineSize: '100%',
    blockSize: '100%',
    minInlineSize: 0,
    minBlockSize: 0,
    // At most the viewport's height, so that the list scrolls inside the roster even in a container without a height.
    maxBlockSize: '100dvh',
    paddingBlockStart: tokens.spacingVerticalM,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  heading: { ...typographyStyles.subtitle1, marginBlock: 0, overflowWrap: 'anywhere', flexGrow: 1 },
});

/** Adds our class names to a roster's slots, before the consumer's, so that theirs win. */
export function useRosterStyles(state: RosterState): void {
  const styles = useStyles();
  state.root.className = mergeClasses(styles.root, state.root.className);
  state.heading.className = mergeClasses(styles.heading, state.heading.className);
}
