import {
  type BrandVariants,
  createDarkTheme,
  createLightTheme,
  type Theme,
  teamsHighContrastTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { isDark } from './isDark.js';

/**
 * How Anteroom looks: a Fluent UI v9 theme, or parts of one, or only the sixteen shades of a brand's colour. Parts and a
 * brand are laid over the theme around.
 *
 * @example
 * <RoomCall roomId={roomId} theme={webDarkTheme} />
 * <RoomCall roomId={roomId} theme={{ fontFamilyBase: 'Contoso Sans', borderRadiusMedium: '10px' }} />
 * <RoomCall roomId={roomId} theme={contosoBrand} /> // { 10: '#020305', 20: '#111723', … 160: '#cdd8ef' }
 */
export type AnteroomTheme = Theme | Partial<Theme> | BrandVariants;

/**
 * The whole theme that somebody asked for, or `undefined` where that of the provider around holds unchanged. A brand is
 * dark in a dark surrounding, and gives way to a high contrast theme around: whoever chose that needs its colours.
 */
export function resolveTheme(
  given: AnteroomTheme | undefined,
  around: Partial<Theme> | undefined,
): Partial<Theme> | undefined {
  const base = around ?? webLightTheme;
  if (!given) return around ? undefined : webLightTheme;
  if (!isBrand(given)) return { ...base, ...given };
  if (isHighContrast(base)) return around ? undefined : base;
  const branded = isDark(base.colorNeutralBackground1 ?? '') ? createDarkTheme(given) : createLightTheme(given);
  return { ...base, ...coloursOf(branded) };
}

function isBrand(theme: AnteroomTheme): theme is BrandVariants {
  return '10' in theme && '160' in theme;
}

function isHighContrast(theme: Partial<Theme>): boolean {
  return (['colorNeutralBackground1', 'colorNeutralForeground1', 'colorNeutralStroke1'] as const).every(
    (token) => theme[token] === teamsHighContrastTheme[token],
  );
}

/** Fonts, sizes and radii stay as they are around. */
function coloursOf(theme: Theme): Partial<Theme> {
  return Object.fromEntries(Object.entries(theme).filter(([token]) => token.startsWith('color')));
}
