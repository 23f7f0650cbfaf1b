import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { touchTarget } from '../theme/touchTarget.js';
import type { RosterState } from './Roster.types.js';

const useStyles = makeStyles({
  root: {
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    inlineSize: '100%',
    minInlineSize: 0,
    paddingBlock: tokens.spacingVerticalL,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  heading: { ...typographyStyles.subtitle1, marginBlock: 0, overflowWrap: 'anywhere' },
});

/** Class names of a roster's slots: ours first, so that a consumer's win. */
export function useRosterStyles(state: RosterState): void {
  const styles = useStyles();
  state.root.className = mergeClasses(styles.root, state.root.className);
  state.heading.className = mergeClasses(styles.heading, state.heading.className);
}

export const useRosterPartStyles = makeStyles({
  header: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    paddingInline: tokens.spacingHorizontalL,
    paddingBlockEnd: tokens.spacingVerticalM,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  search: { minBlockSize: touchTarget, maxInlineSize: '100%', marginBlockStart: tokens.spacingVerticalS },
  sectionHeading: {
    ...typographyStyles.caption1Strong,
    marginBlock: 0,
    paddingInline: tokens.spacingHorizontalL,
    paddingBlock: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground2,
  },
  list: { listStyleType: 'none', marginBlock: 0, paddingInlineStart: 0 },
  empty: {
    paddingInline: tokens.spacingHorizontalL,
    paddingBlock: tokens.spacingVerticalM,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});
