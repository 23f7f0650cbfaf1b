import type { PartialTheme } from '@fluentui/react';
import type { Theme } from '@fluentui/react-components';

/**
 * Fluent v8's palette from a v9 theme. The library draws text, icons and outlines in the `theme…` colors, so these are the
 * brand's foreground colors. Filled buttons use the semantic colors.
 */
export function callPalette(theme: Theme): NonNullable<PartialTheme['palette']> {
  return {
    accent: theme.colorBrandForeground1,
    themePrimary: theme.colorBrandForeground1,
    themeSecondary: theme.colorCompoundBrandForeground1Hover,
    themeTertiary: theme.colorBrandStroke2,
    themeDarkAlt: theme.colorBrandForegroundLink,
    themeDark: theme.colorBrandForegroundLinkHover,
    themeDarker: theme.colorBrandForegroundLinkPressed,
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
    whiteTranslucent40: theme.colorNeutralBackgroundAlpha,
    red: theme.colorStatusDangerBackground3,
    redDark: theme.colorStatusDangerForeground1,
    orange: theme.colorPaletteDarkOrangeForeground1,
    yellow: theme.colorPaletteMarigoldBackground3,
    yellowDark: theme.colorPaletteMarigoldForeground1,
    green: theme.colorStatusSuccessForeground1,
    blue: theme.colorBrandForeground1,
  };
}
