import type { PartialTheme } from '@fluentui/react';
import type { Theme } from '@fluentui/react-components';

/** Fluent v8's type ramp with the font and the sizes of a v9 theme. */
export function callFonts(theme: Theme): NonNullable<PartialTheme['fonts']> {
  const sizes = {
    tiny: theme.fontSizeBase100,
    xSmall: theme.fontSizeBase100,
    small: theme.fontSizeBase200,
    smallPlus: theme.fontSizeBase200,
    medium: theme.fontSizeBase300,
    mediumPlus: theme.fontSizeBase400,
    large: theme.fontSizeBase400,
    xLarge: theme.fontSizeBase500,
    xLargePlus: theme.fontSizeBase600,
    xxLarge: theme.fontSizeHero700,
    xxLargePlus: theme.fontSizeHero800,
    superLarge: theme.fontSizeHero900,
    mega: theme.fontSizeHero1000,
  };
  return Object.fromEntries(
    Object.entries(sizes).map(([name, fontSize]) => [name, { fontFamily: theme.fontFamilyBase, fontSize }]),
  );
}
