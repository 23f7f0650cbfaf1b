import { FluentProvider, Tooltip, tokens, webDarkTheme, webLightTheme } from '@fluentui/react-components';
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
