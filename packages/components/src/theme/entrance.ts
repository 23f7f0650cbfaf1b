import { type GriffelStyle, tokens } from '@fluentui/react-components';

/** How a screen comes in. It rises and does not fade, so that its words can be read from the first frame on. */
export const entrance: GriffelStyle = {
  '@media (prefers-reduced-motion: no-preference)': {
    animationName: { from: { transform: `translateY(${tokens.spacingVerticalS})` }, to: { transform: 'none' } },
    animationDuration: tokens.durationNormal,
    animationTimingFunction: tokens.curveDecelerateMid,
  },
};
