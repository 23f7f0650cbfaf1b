import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { belowWide, narrow, wide } from '../theme/containers.js';
import { touchTarget } from '../theme/touchTarget.js';
import { visuallyHidden } from '../theme/visuallyHidden.js';
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

/** Class names of a lobby's slots: ours first, so that a consumer's win. */
export function useLobbyStyles(state: LobbyState): void {
  const styles = useStyles();
  state.root.className = mergeClasses(styles.root, state.root.className);
  state.heading.className = mergeClasses(styles.heading, state.heading.className);
  state.join.className = mergeClasses(styles.join, state.join.className);
}

export const useLobbyPartStyles = makeStyles({
  layout: {
    boxSizing: 'border-box',
    inlineSize: '100%',
    marginInline: 'auto',
    padding: tokens.spacingHorizontalXXXL,
    columnGap: tokens.spacingHorizontalXXXL,
    rowGap: tokens.spacingVerticalXL,
    '@media (prefers-reduced-motion: no-preference)': {
      animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
      animationDuration: tokens.durationNormal,
      animationTimingFunction: tokens.curveDecelerateMid,
    },
    [narrow]: { padding: tokens.spacingHorizontalL, rowGap: tokens.spacingVerticalL },
  },
  // Below wide a column, in which Join can stick; a grid's cell would hold it in place.
  withPreview: {
    [belowWide]: { display: 'flex', flexDirection: 'column', maxInlineSize: '720px' },
    [wide]: {
      display: 'grid',
      maxInlineSize: '1280px',
      gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 1fr)',
      gridTemplateAreas: '"preview details" "preview join"',
      alignContent: 'center',
    },
  },
  withoutPreview: {
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'center',
    maxInlineSize: '560px',
    [narrow]: { justifyContent: 'start' },
  },
  preview: {
    gridArea: 'preview',
    display: 'grid',
    rowGap: tokens.spacingVerticalM,
    alignSelf: 'center',
    inlineSize: '100%',
  },
  failures: { display: 'grid', rowGap: tokens.spacingVerticalS },
  details: {
    gridArea: 'details',
    display: 'grid',
    rowGap: tokens.spacingVerticalL,
    minInlineSize: 0,
    [wide]: { alignSelf: 'end' },
  },
  title: { display: 'grid', rowGap: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground2 },
  role: { display: 'grid', rowGap: tokens.spacingVerticalS, justifyItems: 'start' },
  join: {
    gridArea: 'join',
    display: 'grid',
    rowGap: tokens.spacingVerticalM,
    minInlineSize: 0,
    [wide]: { alignSelf: 'start' },
    [narrow]: {
      position: 'sticky',
      insetBlockEnd: 0,
      zIndex: 1,
      marginBlockStart: 'auto',
      marginInline: `calc(-1 * ${tokens.spacingHorizontalL})`,
      marginBlockEnd: `calc(-1 * ${tokens.spacingHorizontalL})`,
      padding: tokens.spacingHorizontalL,
      borderBlockStartWidth: tokens.strokeWidthThin,
      borderBlockStartStyle: 'solid',
      borderBlockStartColor: tokens.colorNeutralStroke2,
      backgroundColor: tokens.colorNeutralBackground1,
    },
  },
  heard: visuallyHidden,
});
