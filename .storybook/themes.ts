import { webLightTheme } from '@fluentui/react-components';
import { LOOKS } from '../apps/host/src/look.js';

/** The Fluent themes that the toolbar offers, by the value of its `theme` global: those of the example host. */
export const themes = LOOKS;

/** The theme of a global's value; the light one for a value that is not known. */
export function themeOf(value: unknown) {
  return LOOKS[String(value)]?.theme ?? webLightTheme;
}
