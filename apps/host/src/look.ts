import {
  type Theme,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { contosoDark, contosoLight } from './contosoTheme.js';

export const LOOK_NAMES = ['light', 'dark', 'high-contrast', 'teams', 'teams-dark', 'contoso', 'contoso-dark'] as const;

export type LookName = (typeof LOOK_NAMES)[number];

/** The looks that `?theme=` can select. */
export const LOOKS: Record<LookName, Theme> = {
  light: webLightTheme,
  dark: webDarkTheme,
  'high-contrast': teamsHighContrastTheme,
  teams: teamsLightTheme,
  'teams-dark': teamsDarkTheme,
  contoso: contosoLight,
  'contoso-dark': contosoDark,
};

/** The theme that the address names, or that the system prefers. */
export function themeOf(search: string, prefersDark: boolean): Theme {
  const asked = new URLSearchParams(search).get('theme');
  const named = LOOK_NAMES.find((name) => name === asked);
  return named ? LOOKS[named] : prefersDark ? webDarkTheme : webLightTheme;
}

/** An address with one query parameter changed. An empty value removes it. */
export function withQuery(path: string, search: string, changes: Record<string, string>): string {
  const query = new URLSearchParams(search);
  for (const [name, value] of Object.entries(changes)) {
    if (value) query.set(name, value);
    else query.delete(name);
  }
  return query.size > 0 ? `${path}?${query}` : path;
}
