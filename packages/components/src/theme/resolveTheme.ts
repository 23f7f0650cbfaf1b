import {
  type BrandVariants,
  createDarkTheme,
  createLightTheme,
  type Theme,
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { isDark } from './isDark.js';

/**
 * A Fluent UI v9 theme, parts of one, or the sixteen shades of a brand color. Parts and brands are merged into the theme of
 * the provider above.
 *
 * @example
 * <RoomCall {...room} theme={webDarkTheme} />
 * <RoomCall {...room} theme={{ fontFamilyBase: 'Contoso Sans', borderRadiusMedium: '10px' }} />
 * <RoomCall {...room} theme={contosoBrand} /> // { 10: '#020305', 20: '#111723', … 160: '#cdd8ef' }
 */
export type AnteroomTheme = Theme | Partial<Theme> | BrandVariants;

/**
 * The complete theme, or `undefined` if the theme of the provider above applies unchanged. A brand is dark in a dark theme,
 * and doesn't override a high contrast theme: people who chose that need its colors. Tokens that neither theme has, such as those
 * that are newer than a host's own theme, are those of Fluent's light or dark theme.
 */
export function resolveTheme(
  given: AnteroomTheme | undefined,
  around: Partial<Theme> | undefined,
): Partial<Theme> | undefined {
  const base = around ?? webLightTheme;
  const resolved = given ? merged(given, base) : base;
  const complete = completed(resolved);
  return complete === around ? undefined : complete;
}

function merged(given: AnteroomTheme, base: Partial<Theme>): Partial<Theme> {
  if (!isBrand(given)) return { ...base, ...definedOf(given) };
  if (isHighContrast(base)) return base;
  const branded = isDark(base.colorNeutralBackground1 ?? '') ? createDarkTheme(given) : createLightTheme(given);
  return { ...base, ...coloursOf(branded) };
}

function completed(theme: Partial<Theme>): Partial<Theme> {
  const names = Object.keys(webLightTheme) as (keyof Theme)[];
  if (names.every((name) => theme[name] !== undefined)) return theme;
  return { ...(isDark(theme.colorNeutralBackground1 ?? '') ? webDarkTheme : webLightTheme), ...definedOf(theme) };
}

function definedOf(theme: Partial<Theme>): Partial<Theme> {
  return Object.fromEntries(Object.entries(theme).filter(([, value]) => value !== undefined));
}

function isBrand(theme: AnteroomTheme): theme is BrandVariants {
  return '10' in theme && '160' in theme;
}

function isHighContrast(theme: Partial<Theme>): boolean {
  return (['colorNeutralBackground1', 'colorNeutralForeground1', 'colorNeutralStroke1'] as const).every(
    (token) => theme[token] === teamsHighContrastTheme[token],
  );
}

/** Fonts, sizes and radii stay those of the theme above. */
function coloursOf(theme: Theme): Partial<Theme> {
  return Object.fromEntries(Object.entries(theme).filter(([token]) => token.startsWith('color')));
}
