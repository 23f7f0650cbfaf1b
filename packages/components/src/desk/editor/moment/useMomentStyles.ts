import { makeStyles, tokens } from '@fluentui/react-components';
import { touchTarget } from '../../../theme/index.js';

/** Class names of the fields for a date and a time. */
export const useMomentStyles = makeStyles({
  input: { minBlockSize: touchTarget, inlineSize: '100%', paddingInlineEnd: 0 },
  // Physical, as in Fluent, to replace its width of 250 px.
  combobox: { minBlockSize: touchTarget, inlineSize: '100%', minWidth: 0 },
  // Fluent's `input` is as wide as its text by default.
  text: { inlineSize: '100%', minInlineSize: 0 },
  button: { minBlockSize: '40px', minInlineSize: touchTarget },
  anchor: { position: 'relative', display: 'flex' },
  popup: { paddingBlock: tokens.spacingVerticalS, paddingInline: tokens.spacingHorizontalS },
  // Fluent sets `max-height` on the element itself, to the space that the window has left.
  options: { blockSize: 'min(320px, 60vh)' },
  option: { minBlockSize: touchTarget },
});
