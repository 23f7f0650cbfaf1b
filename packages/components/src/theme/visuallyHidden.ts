import type { GriffelStyle } from '@fluentui/react-components';

/** Hides text visually and keeps it for screen readers, in reading order. */
export const visuallyHidden: GriffelStyle = {
  position: 'absolute',
  inlineSize: '1px',
  blockSize: '1px',
  overflowX: 'hidden',
  overflowY: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
};
