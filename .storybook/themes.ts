import { teamsHighContrastTheme, teamsLightTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';

/** The Fluent themes that the toolbar offers, by the value of its `theme` global. */
export const themes = {
  light: { title: 'Light', fluent: webLightTheme },
  dark: { title: 'Dark', fluent: webDarkTheme },
  'high-contrast': { title: 'High contrast', fluent: teamsHighContrastTheme },
  teams: { title: 'Teams', fluent: teamsLightTheme },
} as const;

/** The theme of a global's value; the light one for a value that is not known. */
export function themeOf(value: unknown) {
  const known = Object.entries(themes).find(([name]) => name === value);
  return (known?.[1] ?? themes.light).fluent;
}
