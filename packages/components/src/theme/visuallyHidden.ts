import type { GriffelStyle } from '@fluentui/react-components';

/** For words that are only heard: kept in the reading order, with no room on the screen. */
export const visuallyHidden: GriffelStyle = {
  position: 'absolute',
  inlineSize: '1px',
  blockSize: '1px',
  overflowX: 'hidden',
  overflowY: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
};
