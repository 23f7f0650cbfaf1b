import type { PartialTheme } from '@fluentui/react';
import type { Theme } from '@fluentui/react-components';

/** Fluent v8's semantic colors for which v9 has a token. V8 derives the rest from the palette. */
export function callSemanticColors(theme: Theme): NonNullable<PartialTheme['semanticColors']> {
  return { ...buttons(theme), ...fields(theme), ...menus(theme), ...messages(theme) };
}

function buttons(theme: Theme) {
  const onBrand = theme.colorNeutralForegroundOnBrand;
  return {
    primaryButtonBackground: theme.colorBrandBackground,
    primaryButtonBackgroundHovered: theme.colorBrandBackgroundHover,
    primaryButtonBackgroundPressed: theme.colorBrandBackgroundPressed,
    primaryButtonBackgroundDisabled: theme.colorNeutralBackgroundDisabled,
    primaryButtonText: onBrand,
    primaryButtonTextHovered: onBrand,
    primaryButtonTextPressed: onBrand,
    primaryButtonTextDisabled: theme.colorNeutralForegroundDisabled,
    accentButtonBackground: theme.colorBrandBackground,
    accentButtonText: onBrand,
    buttonBackgroundHovered: theme.colorNeutralBackground1Hover,
    buttonBackgroundPressed: theme.colorNeutralBackground1Pressed,
    buttonBackgroundDisabled: theme.colorNeutralBackgroundDisabled,
    buttonBorder: theme.colorNeutralStroke1,
    buttonTextHovered: theme.colorNeutralForeground1Hover,
    buttonTextPressed: theme.colorNeutralForeground1Pressed,
    buttonTextDisabled: theme.colorNeutralForegroundDisabled,
  };
}

function fields(theme: Theme) {
  return {
    focusBorder: theme.colorStrokeFocus2,
    inputBorder: theme.colorNeutralStrokeAccessible,
    inputBorderHovered: theme.colorNeutralStrokeAccessibleHover,
    inputFocusBorderAlt: theme.colorCompoundBrandStroke,
    inputBackgroundChecked: theme.colorCompoundBrandBackground,
    inputBackgroundCheckedHovered: theme.colorCompoundBrandBackgroundHover,
    inputForegroundChecked: theme.colorNeutralForegroundInverted,
    inputPlaceholderText: theme.colorNeutralForeground4,
    link: theme.colorBrandForegroundLink,
    linkHovered: theme.colorBrandForegroundLinkHover,
    disabledText: theme.colorNeutralForegroundDisabled,
    disabledBackground: theme.colorNeutralBackgroundDisabled,
    disabledBorder: theme.colorNeutralStrokeDisabled,
  };
}

function menus(theme: Theme) {
  return {
    bodyDivider: theme.colorNeutralStroke2,
    menuDivider: theme.colorNeutralStroke2,
    menuIcon: theme.colorNeutralForeground2,
    menuHeader: theme.colorNeutralForeground3,
    menuItemBackgroundHovered: theme.colorNeutralBackground1Hover,
    menuItemBackgroundPressed: theme.colorNeutralBackground1Pressed,
    menuItemTextHovered: theme.colorNeutralForeground1Hover,
  };
}

function messages(theme: Theme) {
  return {
    messageText: theme.colorNeutralForeground1,
    messageLink: theme.colorBrandForegroundLink,
    messageLinkHovered: theme.colorBrandForegroundLinkHover,
    infoIcon: theme.colorNeutralForeground3,
    infoBackground: theme.colorNeutralBackground3,
    errorText: theme.colorStatusDangerForeground1,
    errorIcon: theme.colorStatusDangerForeground1,
    errorBackground: theme.colorStatusDangerBackground1,
    blockingIcon: theme.colorStatusDangerForeground1,
    blockingBackground: theme.colorStatusDangerBackground1,
    warningIcon: theme.colorStatusWarningForeground3,
    warningBackground: theme.colorStatusWarningBackground1,
    severeWarningIcon: theme.colorStatusWarningForeground3,
    severeWarningBackground: theme.colorStatusWarningBackground1,
    successIcon: theme.colorStatusSuccessForeground1,
    successBackground: theme.colorStatusSuccessBackground1,
  };
}
