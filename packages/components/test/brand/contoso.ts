import { type BrandVariants, createDarkTheme, createLightTheme, type Theme } from '@fluentui/react-components';

/** The colors of a fictional brand, clearly different from Fluent's blue. */
export const contosoBrand: BrandVariants = {
  10: '#080203',
  20: '#27101a',
  30: '#43162d',
  40: '#5a193b',
  50: '#711c49',
  60: '#8a2057',
  70: '#a22766',
  80: '#b63274',
  90: '#c54581',
  100: '#d1598f',
  110: '#db6e9c',
  120: '#e483aa',
  130: '#ec98b8',
  140: '#f2adc6',
  150: '#f7c2d5',
  160: '#fbd8e4',
};

const shape: Partial<Theme> = {
  fontFamilyBase: "'DejaVu Serif', Georgia, serif",
  fontFamilyNumeric: "'DejaVu Serif', Georgia, serif",
  borderRadiusSmall: '5px',
  borderRadiusMedium: '11px',
  borderRadiusLarge: '13px',
  borderRadiusXLarge: '17px',
};

export const contosoLight: Theme = { ...createLightTheme(contosoBrand), ...shape };
export const contosoDark: Theme = { ...createDarkTheme(contosoBrand), ...shape };
