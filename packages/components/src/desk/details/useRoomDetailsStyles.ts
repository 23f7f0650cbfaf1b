import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { narrow, page, touchTarget, wide } from '../../theme/index.js';
import type { RoomDetailsState } from './RoomDetails.types.js';

const useStyles = makeStyles({
  root: {
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXL,
    ...page,
    minInlineSize: 0,
    containerType: 'inline-size',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  heading: {
    ...typographyStyles.title2,
    marginBlock: 0,
    overflowWrap: 'anywhere',
    minInlineSize: 0,
    outlineStyle: 'none',
  },
});

/** Adds our class names to the slots of a room's details, before the consumer's, so that theirs win. */
export function useRoomDetailsStyles(state: RoomDetailsState): void {
  const styles = useStyles();
  state.root.className = mergeClasses(styles.root, state.root.className);
  state.heading.className = mergeClasses(styles.heading, state.heading.className);
}

export const useRoomDetailsPartStyles = makeStyles({
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
  },
  facts: {
    display: 'grid',
    columnGap: tokens.spacingHorizontalXXXL,
    rowGap: tokens.spacingVerticalL,
    marginBlock: 0,
    [wide]: { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' },
  },
  fact: {
    display: 'grid',
    gridTemplateColumns: '140px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalL,
    [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXXS },
  },
  term: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2 },
  value: { marginInlineStart: 0, overflowWrap: 'anywhere' },
  person: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  name: { overflowWrap: 'anywhere', minInlineSize: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  link: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  address: { minBlockSize: touchTarget, flexGrow: 1, flexBasis: '240px', minInlineSize: 0 },
  actions: {
    display: 'flex',
    flexGrow: 1,
    justifyContent: 'end',
    [narrow]: { justifyContent: 'start' },
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
  },
  action: { minBlockSize: touchTarget },
});
