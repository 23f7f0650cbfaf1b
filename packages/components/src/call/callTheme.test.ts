import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { expect, it } from 'vitest';
import { callTheme } from './callTheme.js';

it("gives Microsoft's parts the colours and the font of the theme", () => {
  const theme = callTheme({ ...webLightTheme, colorBrandBackground: '#123456', fontFamilyBase: 'Host Sans' });
  expect(theme.palette?.themePrimary).toBe('#123456');
  expect(theme.fonts?.medium?.fontFamily).toBe('Host Sans');
});

it('knows a dark theme by its background', () => {
  expect(callTheme(webLightTheme).isInverted).toBe(false);
  expect(callTheme(webDarkTheme).isInverted).toBe(true);
  expect(callTheme(teamsHighContrastTheme).isInverted).toBe(true);
});

it('leaves no colour of the palette out', () => {
  for (const color of Object.values(callTheme(webLightTheme).palette ?? {}))
    expect(color).toMatch(/^(#|rgba?\(|transparent)/);
});
