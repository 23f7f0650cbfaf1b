import type { GriffelStyle } from '@fluentui/react-components';

/** Cuts text after some lines: a name without spaces can be hundreds of letters long. Screen readers read all of it. */
export function clamped(lines: number): GriffelStyle {
  return {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: lines,
    overflowX: 'hidden',
    overflowY: 'hidden',
    overflowWrap: 'anywhere',
  };
}
