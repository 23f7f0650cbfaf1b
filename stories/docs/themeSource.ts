import { type BrandVariants, createDarkTheme, createLightTheme, type Theme } from '@fluentui/react-components';

/** The settings of the playground. */
export interface ThemeChoice {
  brand: BrandVariants;
  isDark: boolean;
  font: string;
  /** Radius of buttons and fields, in pixels. */
  radius: number;
}

function shapeOf({ font, radius }: ThemeChoice): Partial<Theme> {
  return {
    fontFamilyBase: font,
    borderRadiusSmall: `${Math.round(radius / 2)}px`,
    borderRadiusMedium: `${radius}px`,
    borderRadiusLarge: `${Math.round(radius * 1.5)}px`,
    borderRadiusXLarge: `${radius * 2}px`,
  };
}

export function themeFrom(choice: ThemeChoice): Theme {
  return { ...(choice.isDark ? createDarkTheme : createLightTheme)(choice.brand), ...shapeOf(choice) };
}

/** The source code of the theme that `themeFrom` returns. */
export function themeSource(choice: ThemeChoice): string {
  const create = choice.isDark ? 'createDarkTheme' : 'createLightTheme';
  const lines = (object: object) => Object.entries(object).map(([key, value]) => `  ${key}: ${JSON.stringify(value)},`);
  return [
    `import { type BrandVariants, ${create}, type Theme } from '@fluentui/react-components';`,
    '',
    'const brand: BrandVariants = {',
    ...lines(choice.brand),
    '};',
    '',
    'export const theme: Theme = {',
    `  ...${create}(brand),`,
    ...lines(shapeOf(choice)),
    '};',
    '',
  ].join('\n');
}
