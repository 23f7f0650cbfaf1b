import { FluentProvider, type Theme, teamsHighContrastTheme, webDarkTheme } from '@fluentui/react-components';
import { cleanup, render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, expect, test } from 'vitest';
import { contosoBrand, contosoDark, contosoLight } from '../test/brand/contoso.js';
import { foreignValues } from '../test/foreignValues.js';
import { holdClock } from '../test/holdClock.js';
import { paintedValues } from '../test/paintedValues.js';
import { EveryPart, everyPartIsShown } from '../test/parts/EveryPart.js';

afterEach(cleanup);

// Otherwise the connection is slow on a busy machine, which looks different.
holdClock();

async function foreignIn(element: ReactElement, theme: Theme): Promise<string[]> {
  render(element);
  await everyPartIsShown();
  return foreignValues(paintedValues('[data-anteroom], [role="menu"], [role="dialog"], [role="tooltip"]'), theme);
}

test.each([
  ['light', contosoLight],
  ['dark', contosoDark],
])(
  'a %s brand given by one prop is all there is: every colour, font and radius, portals included',
  async (_, theme) => {
    expect(await foreignIn(<EveryPart theme={theme} />, theme)).toEqual([]);
  },
);

test('the check detects a color, a font and a radius that are not from the brand', async () => {
  const foreign = (await foreignIn(<EveryPart />, contosoLight)).join('\n');
  for (const property of ['background-color', 'font-family', 'border-top-left-radius'])
    expect(foreign).toContain(property);
});

test('a brand is merged into a dark theme above: its colors with the fonts of the host', async () => {
  const around = { ...webDarkTheme, fontFamilyBase: 'Georgia, serif' };
  const foreign = await foreignIn(
    <FluentProvider theme={around}>
      <EveryPart theme={contosoBrand} />
    </FluentProvider>,
    { ...contosoDark, ...fontsAndRadii(around) },
  );
  expect(foreign).toEqual([]);
});

test('a brand does not override a high contrast theme above', async () => {
  const foreign = await foreignIn(
    <FluentProvider theme={teamsHighContrastTheme}>
      <EveryPart theme={contosoBrand} />
    </FluentProvider>,
    teamsHighContrastTheme,
  );
  expect(foreign).toEqual([]);
});

function fontsAndRadii(theme: Theme): Partial<Theme> {
  return Object.fromEntries(Object.entries(theme).filter(([token]) => /^(font|borderRadius)/.test(token)));
}
