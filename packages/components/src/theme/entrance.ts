import { type GriffelStyle, tokens } from '@fluentui/react-components';

/** The entrance animation of a screen. It rises but doesn't fade, so that the text is readable from the first frame. */
export const entrance: GriffelStyle = {
  '@media (prefers-reduced-motion: no-preference)': {
    animationName: { from: { transform: `translateY(${tokens.spacingVerticalS})` }, to: { transform: 'none' } },
    animationDuration: tokens.durationNormal,
    animationTimingFunction: tokens.curveDecelerateMid,
  },
};
