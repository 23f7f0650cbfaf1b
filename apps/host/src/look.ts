import {
  type Theme,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { contosoDark, contosoLight } from './contosoTheme.js';

/** The looks that `?theme=` chooses from. */
export const LOOKS: Record<string, { title: string; theme: Theme }> = {
  light: { title: 'Light', theme: webLightTheme },
  dark: { title: 'Dark', theme: webDarkTheme },
  'high-contrast': { title: 'High contrast', theme: teamsHighContrastTheme },
  teams: { title: 'Teams', theme: teamsLightTheme },
  'teams-dark': { title: 'Teams, dark', theme: teamsDarkTheme },
  contoso: { title: 'A brand', theme: contosoLight },
  'contoso-dark': { title: 'A brand, dark', theme: contosoDark },
};

/** The theme that the address names, or that the system prefers. */
export function themeOf(search: string, prefersDark: boolean): Theme {
  const named = LOOKS[new URLSearchParams(search).get('theme') ?? ''];
  return named?.theme ?? (prefersDark ? webDarkTheme : webLightTheme);
}

/** An address with one thing in its query changed, and the rest as it is. An empty value takes it out. */
export function withQuery(path: string, search: string, changes: Record<string, string>): string {
  const query = new URLSearchParams(search);
  for (const [name, value] of Object.entries(changes)) {
    if (value) query.set(name, value);
    else query.delete(name);
  }
  return query.size > 0 ? `${path}?${query}` : path;
}
