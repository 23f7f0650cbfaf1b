import { webLightTheme } from '@fluentui/react-components';
import { LOOK_NAMES, LOOKS } from '../apps/host/src/look.js';

/** The Fluent themes that the toolbar offers as values of its `theme` global: the same as in the example host. */
export const themeNames = LOOK_NAMES;

/** The theme for a value of the global. Unknown values get the light theme. */
export function themeOf(value: unknown) {
  const name = LOOK_NAMES.find((known) => known === value);
  return name ? LOOKS[name] : webLightTheme;
}
