import { webLightTheme } from '@fluentui/react-components';
import { LOOK_NAMES, LOOKS } from '../apps/host/src/look.js';

/** The Fluent themes that the toolbar offers, the values of its `theme` global: those of the example host. */
export const themeNames = LOOK_NAMES;

/** The theme of a global's value; the light one for a value that is not known. */
export function themeOf(value: unknown) {
  const name = LOOK_NAMES.find((known) => known === value);
  return name ? LOOKS[name] : webLightTheme;
}
