import { makeStyles, tokens } from '@fluentui/react-components';
import { touchTarget } from '../../../theme/index.js';

/** Class names of the time zone's field. */
export const useTimeZoneStyles = makeStyles({
  // Long names are cut instead of widening the page.
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  anchor: { position: 'relative', display: 'grid' },
  // Physical, as in Fluent, to replace its width of 250 px.
  combobox: { minBlockSize: touchTarget, inlineSize: '100%', minWidth: 0 },
  // Fluent's `input` is as wide as its text by default.
  text: { inlineSize: '100%', minInlineSize: 0, textOverflow: 'ellipsis' },
  options: { maxHeight: 'min(400px, 60vh)' },
  option: { minBlockSize: touchTarget },
  zone: { display: 'flex', flexDirection: 'column', minInlineSize: 0, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
});
