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
  columns: {
    display: 'grid',
    columnGap: tokens.spacingHorizontalXXXL,
    rowGap: tokens.spacingVerticalXXL,
    gridTemplateColumns: 'minmax(0, 1fr)',
    // One column fills the width alone: users who may not see who is invited have no second.
    [wide]: { gridTemplateColumns: 'none', gridAutoFlow: 'column', gridAutoColumns: 'minmax(0, 1fr)' },
  },
  column: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL, minInlineSize: 0 },
  people: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    rowGap: tokens.spacingVerticalS,
    minInlineSize: 0,
  },
  sectionHeading: { ...typographyStyles.subtitle1, marginBlock: 0 },
  list: { listStyleType: 'none', marginBlock: 0, paddingInlineStart: 0 },
  row: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    minBlockSize: '56px',
    borderBlockStartWidth: tokens.strokeWidthThin,
    borderBlockStartStyle: 'solid',
    borderBlockStartColor: tokens.colorNeutralStroke2,
  },
  who: { display: 'flex', flexDirection: 'column', flexGrow: 1, minInlineSize: 0 },
  role: { flexShrink: 0 },
  said: { flexBasis: '100%', textAlign: 'end', ':empty': { display: 'none' }, [narrow]: { textAlign: 'start' } },
  facts: { display: 'grid', rowGap: tokens.spacingVerticalL, marginBlock: 0 },
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
