import { type GriffelStyle, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import {
  belowWide,
  entrance,
  fromTheTop,
  medium,
  narrow,
  touchTarget,
  visuallyHidden,
  wide,
} from '../../theme/index.js';
import type { LobbyState } from './Lobby.types.js';

const useStyles = makeStyles({
  root: {
    boxSizing: 'border-box',
    display: 'flex',
    flexGrow: 1,
    inlineSize: '100%',
    position: 'relative',
    containerType: 'inline-size',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  heading: {
    ...typographyStyles.title2,
    marginBlock: 0,
    overflowWrap: 'anywhere',
    textWrap: 'balance',
    outlineStyle: 'none',
  },
  join: { inlineSize: '100%', maxInlineSize: '100%', minBlockSize: touchTarget },
});

/** Adds class names to a lobby's slots. Ours come first, so that the consumer's win. */
export function useLobbyStyles(state: LobbyState): void {
  const styles = useStyles();
  state.root.className = mergeClasses(styles.root, state.root.className);
  state.heading.className = mergeClasses(styles.heading, state.heading.className);
  state.join.className = mergeClasses(styles.join, state.join.className);
}

/** Keeps Join in reach: content that appears above doesn't move it. `padding` is the padding of the layout. */
function atTheBottom(padding: string): GriffelStyle {
  return {
    position: 'sticky',
    insetBlockEnd: 0,
    zIndex: 1,
    marginBlockStart: 'auto',
    marginInline: `calc(-1 * ${padding})`,
    marginBlockEnd: `calc(-1 * ${padding})`,
    paddingBlock: tokens.spacingVerticalL,
    paddingInline: padding,
    borderBlockStartWidth: tokens.strokeWidthThin,
    borderBlockStartStyle: 'solid',
    borderBlockStartColor: tokens.colorNeutralStroke2,
    backgroundColor: tokens.colorNeutralBackground1,
  };
}

export const useLobbyPartStyles = makeStyles({
  layout: {
    boxSizing: 'border-box',
    inlineSize: '100%',
    marginInline: 'auto',
    padding: tokens.spacingHorizontalXXXL,
    columnGap: tokens.spacingHorizontalXXXL,
    rowGap: tokens.spacingVerticalXL,
    ...entrance,
    [narrow]: { padding: tokens.spacingHorizontalL, rowGap: tokens.spacingVerticalL },
  },
  // A flex column unless wide: Join can be sticky in it, while a grid cell would hold it in place.
  withPreview: {
    [belowWide]: { display: 'flex', flexDirection: 'column', maxInlineSize: '720px' },
    [wide]: {
      display: 'grid',
      maxInlineSize: '1280px',
      gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 1fr)',
      gridTemplateAreas: '"preview details" "preview join"',
      // As high as its content, so that the row above Join takes the rest of the preview's height.
      gridTemplateRows: '1fr auto',
      marginBlockEnd: 'auto',
      paddingBlockStart: fromTheTop,
    },
  },
  withoutPreview: {
    display: 'flex',
    flexDirection: 'column',
    maxInlineSize: '560px',
    [wide]: { paddingBlockStart: fromTheTop },
  },
  preview: {
    gridArea: 'preview',
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalM,
    alignSelf: 'start',
    inlineSize: '100%',
  },
  // On top of the preview if there's space, so that a new message doesn't move Join.
  failures: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    [wide]: {
      position: 'absolute',
      insetInline: tokens.spacingHorizontalM,
      insetBlockStart: tokens.spacingVerticalM,
    },
  },
  details: {
    gridArea: 'details',
    display: 'grid',
    rowGap: tokens.spacingVerticalL,
    minInlineSize: 0,
  },
  // Beside the preview: starts at its upper edge, with Join at its lower edge.
  detailsBeside: { [wide]: { alignSelf: 'start' } },
  title: { display: 'grid', rowGap: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground2 },
  role: { display: 'grid', rowGap: tokens.spacingVerticalS, justifyItems: 'start' },
  join: { gridArea: 'join', display: 'grid', rowGap: tokens.spacingVerticalM, minInlineSize: 0 },
  joinBeside: {
    [wide]: { alignSelf: 'end' },
    [medium]: atTheBottom(tokens.spacingHorizontalXXXL),
    [narrow]: atTheBottom(tokens.spacingHorizontalL),
  },
  joinAlone: { [narrow]: atTheBottom(tokens.spacingHorizontalL) },
  heard: visuallyHidden,
});
