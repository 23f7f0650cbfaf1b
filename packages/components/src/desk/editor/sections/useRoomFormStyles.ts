import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { belowWide, clamped, narrow, touchTarget, wide } from '../../../theme/index.js';

/** Class names of a room's form. */
export const useRoomFormStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXL,
    // What gets the focus when saving fails stays above the bar, which covers the end of the page.
    '& [aria-invalid="true"], & [data-fault], & [data-conflict], & [data-anteroom="unknown-people"]': {
      scrollMarginBlockEnd: '40vh',
    },
  },
  columns: {
    display: 'grid',
    columnGap: tokens.spacingHorizontalXXXL,
    rowGap: tokens.spacingVerticalXXL,
    [wide]: { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' },
    [belowWide]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  column: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXL, minInlineSize: 0 },
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minInlineSize: 0 },
  sectionHeader: { display: 'flex', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS },
  sectionHeading: { ...typographyStyles.subtitle1, marginBlock: 0 },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  unknown: { color: tokens.colorPaletteDarkOrangeForeground1, overflowWrap: 'anywhere' },
  input: { minBlockSize: touchTarget, inlineSize: '100%' },
  switchHint: { marginBlockStart: 0, paddingInlineStart: tokens.spacingHorizontalS },
  switch: { minBlockSize: touchTarget, alignItems: 'center' },
  // Fluent sets the height on the inner `select`.
  select: { '& select': { minBlockSize: touchTarget } },
  button: { minBlockSize: touchTarget, minInlineSize: touchTarget },
  presets: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  preset: { minBlockSize: touchTarget, minInlineSize: 'auto' },
  moment: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  date: { flexGrow: 3, flexBasis: '170px', minInlineSize: 0 },
  time: { flexGrow: 2, flexBasis: '150px', minInlineSize: 0 },
  length: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  paste: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  line: { display: 'block', overflowWrap: 'anywhere' },
  addRow: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  // Never narrower than the longest role.
  addAs: {
    gridTemplateColumns: 'auto minmax(max-content, 1fr)',
    flexGrow: 1,
    flexBasis: '160px',
    alignItems: 'center',
  },
  people: { listStyleType: 'none', marginBlock: 0, paddingInlineStart: 0 },
  person: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
    flexWrap: 'wrap',
    minBlockSize: '60px',
    // Skip painting rows out of view, so that a list of hundreds of people stays smooth.
    contentVisibility: 'auto',
    containIntrinsicBlockSize: 'auto 60px',
    [narrow]: { paddingBlock: tokens.spacingVerticalS },
  },
  // Shrinks to its words, so that the role stays beside them.
  who: { display: 'flex', flexDirection: 'column', flexGrow: 1, flexBasis: 0, minInlineSize: 0 },
  name: clamped(2),
  removed: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground2 },
  // As wide as the longest role, which is the same in every row.
  role: { display: 'grid', flexShrink: 0, inlineSize: 'max-content', [narrow]: { order: 1, inlineSize: '100%' } },
  fault: { color: tokens.colorPaletteRedForeground1, flexBasis: '100%', order: 2 },
  conflict: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    borderInlineStartWidth: tokens.strokeWidthThicker,
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorPaletteDarkOrangeBorderActive,
    backgroundColor: tokens.colorNeutralBackground3,
    // In a person's row, below everything else.
    flexBasis: '100%',
    order: 3,
  },
  withConflict: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minInlineSize: 0 },
  conflictText: { overflowWrap: 'anywhere' },
  conflictChoices: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  effects: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    // Leaves room for the fields on a phone.
    maxBlockSize: '30vh',
    overflowY: 'auto',
    ':not(:empty)': { paddingBlock: tokens.spacingVerticalM, paddingInline: tokens.spacingHorizontalL },
  },
  effectsHeading: {
    ...typographyStyles.body1Strong,
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    marginBlock: 0,
  },
  effectsIcon: { flexShrink: 0 },
  effectsList: { ...typographyStyles.body1, marginBlock: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  // Always in view: what saving does to people in the call is next to the button that does it.
  bar: { position: 'sticky', insetBlockEnd: 0, zIndex: 1, backgroundColor: tokens.colorNeutralBackground1 },
  footer: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalM,
    borderBlockStartWidth: tokens.strokeWidthThin,
    borderBlockStartStyle: 'solid',
    borderBlockStartColor: tokens.colorNeutralStroke2,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  held: {
    flexGrow: 1,
    [narrow]: { flexBasis: '100%', ':empty': { display: 'none' } },
    color: tokens.colorPaletteRedForeground1,
  },
  finish: { minBlockSize: touchTarget, [narrow]: { flexGrow: 1, flexBasis: 0 } },
  failure: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
});
