import { teamsHighContrastTheme, teamsLightTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { expect, it } from 'vitest';
import { contosoDark, contosoLight } from '../../../test/brand/contoso.js';
import { callTheme } from './callTheme.js';

const themes = { webLightTheme, webDarkTheme, teamsLightTheme, teamsHighContrastTheme, contosoLight, contosoDark };

it("gives Microsoft's parts the colors, font, font sizes, radii and shadows of the theme", () => {
  const theme = callTheme({
    ...contosoLight,
    colorBrandBackground: '#123456',
    fontFamilyBase: 'Host Sans',
    fontSizeBase300: '15px',
    shadow8: 'none',
  });
  expect(theme.semanticColors?.primaryButtonBackground).toBe('#123456');
  expect(theme.palette?.themePrimary).toBe(contosoLight.colorBrandForeground1);
  expect(theme.fonts?.medium).toMatchObject({ fontFamily: 'Host Sans', fontSize: '15px' });
  expect(theme.effects).toMatchObject({ roundedCorner4: '11px', roundedCorner6: '13px', elevation8: 'none' });
});

it('recognizes a dark theme by its background', () => {
  expect(
    Object.entries(themes)
      .filter(([, theme]) => callTheme(theme).isInverted)
      .map(([name]) => name),
  ).toEqual(['webDarkTheme', 'teamsHighContrastTheme', 'contosoDark']);
});

it.each(Object.entries(themes))('takes every color from %s', (_, theme) => {
  const { palette, semanticColors, callingPalette } = callTheme(theme);
  const known = new Set<string>(Object.values(theme).map(String));
  for (const colors of [palette, semanticColors, callingPalette]) {
    expect(colors).not.toEqual({});
    for (const color of Object.values(colors ?? {})) expect(known).toContain(color);
  }
});
