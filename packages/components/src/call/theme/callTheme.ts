import type { CallingTheme } from '@azure/communication-react';
import type { PartialTheme } from '@fluentui/react';
import type { Theme } from '@fluentui/react-components';
import { isDark } from '../../theme/index.js';
import { callFonts } from './callFonts.js';
import { callPalette } from './callPalette.js';
import { callSemanticColors } from './callSemanticColors.js';

/** Converts a Fluent v9 theme to a theme for Fluent v8 and Microsoft's UI library. */
export function callTheme(theme: Theme): PartialTheme & CallingTheme {
  return {
    isInverted: isDark(theme.colorNeutralBackground1),
    palette: callPalette(theme),
    semanticColors: callSemanticColors(theme),
    fonts: callFonts(theme),
    effects: {
      roundedCorner2: theme.borderRadiusSmall,
      roundedCorner4: theme.borderRadiusMedium,
      roundedCorner6: theme.borderRadiusLarge,
      elevation4: theme.shadow4,
      elevation8: theme.shadow8,
      elevation16: theme.shadow16,
      elevation64: theme.shadow64,
    },
    callingPalette: {
      callRed: theme.colorStatusDangerBackground3,
      callRedDark: theme.colorStatusDangerBackground3Hover,
      callRedDarker: theme.colorStatusDangerBackground3Pressed,
      // The text on red: white, but black in high contrast, where "red" is white.
      iconWhite: theme.colorNeutralForegroundOnBrand,
      raiseHandGold: theme.colorPaletteMarigoldBackground3,
      videoTileLabelBackgroundLight: theme.colorNeutralBackgroundAlpha2,
    },
  };
}
