import type { PartialTheme } from '@fluentui/react';
import type { Theme } from '@fluentui/react-components';

/**
 * A Fluent v9 theme in the terms of Fluent v8, for the parts that Microsoft's UI library draws. Only the palette, the
 * font and the radii carry over: v8 derives all else from them.
 */
export function callTheme(theme: Theme): PartialTheme {
  return {
    isInverted: isDark(theme.colorNeutralBackground1),
    palette: {
      themePrimary: theme.colorBrandBackground,
      themeDark: theme.colorBrandBackgroundHover,
      themeDarker: theme.colorBrandBackgroundPressed,
      themeDarkAlt: theme.colorBrandBackgroundHover,
      themeSecondary: theme.colorCompoundBrandBackground,
      themeTertiary: theme.colorBrandStroke2,
      themeLight: theme.colorBrandStroke2,
      themeLighter: theme.colorBrandBackground2,
      themeLighterAlt: theme.colorBrandBackground2,
      black: theme.colorNeutralForeground1,
      blackTranslucent40: theme.colorBackgroundOverlay,
      neutralDark: theme.colorNeutralForeground1,
      neutralPrimary: theme.colorNeutralForeground1,
      neutralPrimaryAlt: theme.colorNeutralForeground2,
      neutralSecondary: theme.colorNeutralForeground2,
      neutralSecondaryAlt: theme.colorNeutralForeground3,
      neutralTertiary: theme.colorNeutralForegroundDisabled,
      neutralTertiaryAlt: theme.colorNeutralStroke1,
      neutralQuaternary: theme.colorNeutralStroke2,
      neutralQuaternaryAlt: theme.colorNeutralBackground1Pressed,
      neutralLight: theme.colorNeutralBackground1Hover,
      neutralLighter: theme.colorNeutralBackground3,
      neutralLighterAlt: theme.colorNeutralBackground2,
      white: theme.colorNeutralBackground1,
    },
    fonts: Object.fromEntries(
      ['tiny', 'xSmall', 'small', 'smallPlus', 'medium', 'mediumPlus', 'large', 'xLarge', 'xxLarge'].map((size) => [
        size,
        { fontFamily: theme.fontFamilyBase },
      ]),
    ),
    effects: { roundedCorner2: theme.borderRadiusSmall, roundedCorner4: theme.borderRadiusMedium },
  };
}

/** By the luminance of the background, since a v9 theme does not say whether it is dark. */
function isDark(color: string): boolean {
  const hex = /^#([0-9a-f]{6})$/i.exec(color)?.[1];
  if (!hex) return false;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}
