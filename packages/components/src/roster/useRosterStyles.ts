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
    // Never higher than what is seen at once, so that its list scrolls within itself wherever it is put.
    maxBlockSize: '100dvh',
    paddingBlockStart: tokens.spacingVerticalM,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  heading: { ...typographyStyles.subtitle1, marginBlock: 0, overflowWrap: 'anywhere', flexGrow: 1 },
});

/** Class names of a roster's slots: ours first, so that a consumer's win. */
export function useRosterStyles(state: RosterState): void {
  const styles = useStyles();
  state.root.className = mergeClasses(styles.root, state.root.className);
  state.heading.className = mergeClasses(styles.heading, state.heading.className);
}
