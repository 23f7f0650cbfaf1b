import { FluentProvider, type Theme, Tooltip, tokens, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { cleanup, render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, expect, test } from 'vitest';
import { AnteroomRoot } from './AnteroomRoot.js';

afterEach(cleanup);

const probe = <span data-testid="probe" style={{ color: tokens.colorNeutralForeground1 }} />;

function colourIn(element: ReactElement): string {
  render(element);
  return getComputedStyle(screen.getByTestId('probe')).color;
}

/** The computed color of a theme token. */
function colourOf(value: string): string {
  const element = document.createElement('span');
  element.style.color = value;
  document.body.append(element);
  const { color } = getComputedStyle(element);
  element.remove();
  return color;
}

test('it is light without a theme above', () => {
  expect(colourIn(<AnteroomRoot data-anteroom="test">{probe}</AnteroomRoot>)).toBe(
    colourOf(webLightTheme.colorNeutralForeground1),
  );
});

test('it takes the theme and the direction of the provider above', () => {
  const colour = colourIn(
    <FluentProvider theme={webDarkTheme} dir="rtl">
      <AnteroomRoot data-anteroom="test">{probe}</AnteroomRoot>
    </FluentProvider>,
  );
  expect(colour).toBe(colourOf(webDarkTheme.colorNeutralForeground1));
  expect(getComputedStyle(screen.getByTestId('probe')).direction).toBe('rtl');
});

test('its theme prop wins over the provider above', () => {
  const colour = colourIn(
    <FluentProvider theme={webLightTheme}>
      <AnteroomRoot data-anteroom="test" theme={webDarkTheme}>
        {probe}
      </AnteroomRoot>
    </FluentProvider>,
  );
  expect(colour).toBe(colourOf(webDarkTheme.colorNeutralForeground1));
});

const sized = <span data-testid="probe" style={{ display: 'block', padding: tokens.spacingHorizontalXXL }} />;

test.each([
  ['no tokens', {}],
  ['some tokens', { colorNeutralBackground1: '#101010' }],
  ['a token that is undefined', { ...webLightTheme, spacingHorizontalXXL: undefined }],
])('tokens that are missing in the theme above are filled in: %s', (_, theme) => {
  render(
    <FluentProvider theme={theme as Partial<Theme>}>
      <AnteroomRoot data-anteroom="test">{sized}</AnteroomRoot>
    </FluentProvider>,
  );
  expect(getComputedStyle(screen.getByTestId('probe')).paddingLeft).toBe(webLightTheme.spacingHorizontalXXL);
});

test('tokens that are missing in a dark theme are dark, and text stays readable', () => {
  const colour = colourIn(
    <FluentProvider theme={{ colorNeutralBackground1: '#101010' }}>
      <AnteroomRoot data-anteroom="test">{probe}</AnteroomRoot>
    </FluentProvider>,
  );
  expect(colour).toBe(colourOf(webDarkTheme.colorNeutralForeground1));
});

test('its theme prop may have tokens that are undefined', () => {
  render(
    <AnteroomRoot data-anteroom="test" theme={{ spacingHorizontalXXL: undefined } as unknown as Partial<Theme>}>
      {sized}
    </AnteroomRoot>,
  );
  expect(getComputedStyle(screen.getByTestId('probe')).paddingLeft).toBe(webLightTheme.spacingHorizontalXXL);
});

test('it has its attributes, and a tooltip inside does not cover the page', () => {
  const { container } = render(
    <AnteroomRoot data-anteroom="room-call" data-screen="lobby" className="mine">
      <Tooltip content="Hello" relationship="description" visible>
        <button type="button">Hover</button>
      </Tooltip>
    </AnteroomRoot>,
  );
  expect(container.querySelector('[data-anteroom="room-call"][data-screen="lobby"].mine')).not.toBeNull();
  const portal = screen.getByRole('tooltip').parentElement;
  expect(portal?.getBoundingClientRect().height).toBe(0);
});
