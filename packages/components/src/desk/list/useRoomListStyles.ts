import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { narrow, page, touchTarget } from '../../theme/index.js';
import type { RoomListState } from './RoomList.types.js';

const useStyles = makeStyles({
  root: {
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    ...page,
    minInlineSize: 0,
    containerType: 'inline-size',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  heading: {
    ...typographyStyles.title2,
    flexGrow: 1,
    marginBlock: 0,
    overflowWrap: 'anywhere',
    outlineStyle: 'none',
  },
  create: { minBlockSize: touchTarget },
});

/** Adds our class names to the slots of a list of rooms, before the consumer's, so that theirs win. */
export function useRoomListStyles(state: RoomListState): void {
  const styles = useStyles();
  state.root.className = mergeClasses(styles.root, state.root.className);
  state.heading.className = mergeClasses(styles.heading, state.heading.className);
  if (state.create) state.create.className = mergeClasses(styles.create, state.create.className);
}

export const useRoomListPartStyles = makeStyles({
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalM,
  },
  search: {
    minBlockSize: touchTarget,
    inlineSize: '280px',
    maxInlineSize: '100%',
    [narrow]: { inlineSize: '100%', order: 1 },
  },
  sectionHeading: {
    ...typographyStyles.caption1Strong,
    marginBlock: 0,
    paddingBlock: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
    [narrow]: { paddingInline: 0 },
  },
  list: { listStyleType: 'none', marginBlockStart: 0, marginBlockEnd: tokens.spacingVerticalM, paddingInlineStart: 0 },
  row: {
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    minBlockSize: '68px',
    paddingBlock: tokens.spacingVerticalS,
    paddingInlineStart: tokens.spacingHorizontalM,
    paddingInlineEnd: tokens.spacingHorizontalXS,
    borderBlockStartWidth: tokens.strokeWidthThin,
    borderBlockStartStyle: 'solid',
    borderBlockStartColor: tokens.colorNeutralStroke2,
    // Skip painting rows out of view, so that a list of hundreds of rooms stays smooth.
    contentVisibility: 'auto',
    containIntrinsicBlockSize: 'auto 68px',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-within': { backgroundColor: tokens.colorSubtleBackgroundHover },
    [narrow]: { flexWrap: 'wrap', paddingInlineStart: 0 },
  },
  about: { display: 'flex', flexDirection: 'column', alignItems: 'start', flexGrow: 1, flexBasis: 0, minInlineSize: 0 },
  title: {
    ...typographyStyles.body1Strong,
    textAlign: 'start',
    overflowWrap: 'anywhere',
    paddingBlock: tokens.spacingVerticalXS,
  },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  badges: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    [narrow]: { order: 1, flexBasis: '100%' },
  },
  // As wide for one action as for two, so that the chips of all rows line up.
  actions: {
    display: 'flex',
    justifyContent: 'end',
    flexShrink: 0,
    minInlineSize: '88px',
    [narrow]: { minInlineSize: 0 },
  },
  action: { minInlineSize: touchTarget, minBlockSize: touchTarget },
  loading: { position: 'relative' },
  skeleton: { display: 'grid', rowGap: tokens.spacingVerticalXL },
  skeletonRow: { display: 'grid', rowGap: tokens.spacingVerticalS },
  skeletonTitle: { inlineSize: '40%' },
  skeletonWhen: { inlineSize: '60%' },
  // Shorter waits do not need a spinner.
  spinner: {
    position: 'absolute',
    inset: 0,
    display: 'grid',
    placeContent: 'center',
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDuration: '1ms',
    animationDelay: '300ms',
    animationFillMode: 'both',
  },
  empty: {
    display: 'grid',
    justifyItems: 'center',
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalXXXL,
    textAlign: 'center',
  },
  emptyTitle: { ...typographyStyles.subtitle1, marginBlock: 0 },
  noMatch: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  more: {
    display: 'grid',
    justifyItems: 'center',
    rowGap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalM,
  },
  moreButton: { minBlockSize: touchTarget },
});
