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
import { useMediaQuery } from '../../ui/index.js';
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

/** Keeps Join in reach: content that appears above doesn't move it. The parameters are the padding of the layout. */
function atTheBottom(inline: string, block = inline): GriffelStyle {
  return {
    position: 'sticky',
    insetBlockEnd: 0,
    zIndex: 1,
    marginBlockStart: 'auto',
    marginInline: `calc(-1 * ${inline})`,
    marginBlockEnd: `calc(-1 * ${block})`,
    paddingBlock: `min(${block}, ${tokens.spacingVerticalL})`,
    paddingInline: inline,
    borderBlockStartWidth: tokens.strokeWidthThin,
    borderBlockStartStyle: 'solid',
    borderBlockStartColor: tokens.colorNeutralStroke2,
    backgroundColor: tokens.colorNeutralBackground1,
  };
}

// The sizes of a lobby on a low screen: the preview beside the rest, or above it.
const beside = '@container (min-width: 560px)';
const between = '@container (min-width: 480px) and (max-width: 559.98px)';

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
  // On a low screen, such as a phone on its side: the preview stays beside the rest, which scrolls.
  withLowPreview: {
    display: 'flex',
    flexDirection: 'column',
    maxInlineSize: '1280px',
    [beside]: { flexDirection: 'row', paddingBlock: tokens.spacingVerticalM },
  },
  withoutPreview: {
    display: 'flex',
    flexDirection: 'column',
    maxInlineSize: '560px',
    [wide]: { paddingBlockStart: fromTheTop },
  },
  preview: {
    gridArea: 'preview',
    alignSelf: 'start',
    inlineSize: '100%',
  },
  // As wide as the picture may be without being higher than the screen.
  lowPreview: {
    [beside]: {
      position: 'sticky',
      insetBlockStart: tokens.spacingVerticalM,
      flexShrink: 0,
      inlineSize: `min(50%, (100vh - 2 * ${tokens.spacingVerticalM}) * 16 / 9)`,
    },
  },
  // Details and Join. They are parts of the layout itself, unless the screen is low.
  rest: { display: 'contents' },
  lowRest: {
    [beside]: {
      display: 'flex',
      flexDirection: 'column',
      flexGrow: 1,
      minInlineSize: 0,
      rowGap: tokens.spacingVerticalL,
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
  lowJoin: {
    [beside]: atTheBottom('0px', tokens.spacingVerticalM),
    [narrow]: atTheBottom(tokens.spacingHorizontalL),
    [between]: atTheBottom(tokens.spacingHorizontalXXXL),
  },
  joinAlone: { [narrow]: atTheBottom(tokens.spacingHorizontalL) },
  // Without a text it takes no row, and stays in the page as a live region.
  elsewhere: { ':empty': { position: 'absolute' } },
  without: { minBlockSize: touchTarget },
  heard: visuallyHidden,
});

/** The class names of the layout's parts: with the preview beside or above the details, on a low screen, or without preview. */
export function useLobbyLayout(hasPreview: boolean) {
  const styles = useLobbyPartStyles();
  const isLow = useMediaQuery('(max-height: 500px)');
  if (!hasPreview) {
    return {
      layout: mergeClasses(styles.layout, styles.withoutPreview),
      rest: styles.rest,
      details: styles.details,
      join: mergeClasses(styles.join, styles.joinAlone),
    };
  }
  return {
    layout: mergeClasses(styles.layout, isLow ? styles.withLowPreview : styles.withPreview),
    preview: mergeClasses(styles.preview, isLow && styles.lowPreview),
    rest: mergeClasses(styles.rest, isLow && styles.lowRest),
    details: mergeClasses(styles.details, !isLow && styles.detailsBeside),
    join: mergeClasses(styles.join, isLow ? styles.lowJoin : styles.joinBeside),
  };
}
