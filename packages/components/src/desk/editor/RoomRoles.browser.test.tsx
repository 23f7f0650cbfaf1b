import { ROLES } from '@anteroom/contract';
import { createFakeEndpoint } from '@anteroom/testing';
import { renderWithAnteroom } from '@anteroom/testing/react';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { LocaleProvider } from '../../text/index.js';
import { localeNames } from '../../text/locales/index.js';
import { AnteroomRoot } from '../../theme/AnteroomRoot.js';
import { RoomEditor } from './RoomEditor.js';

afterEach(cleanup);

const PEOPLE = [{ userId: 'ada', displayName: 'Ada', role: ROLES[0] }];

/** The width of a select's text, and the width that it has for it. */
function widths(select: HTMLSelectElement): { text: number; room: number } {
  const { font, paddingLeft, paddingRight } = getComputedStyle(select);
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('This browser has no canvas.');
  context.font = font;
  return {
    text: context.measureText(select.selectedOptions[0]?.text ?? '').width,
    room: select.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight),
  };
}

test.each(localeNames)('in %s every chosen role can be read whole, on phones and in wider panels', async (locale) => {
  const panel = document.createElement('div');
  document.body.append(panel);
  renderWithAnteroom(
    <LocaleProvider locale={locale}>
      <AnteroomRoot data-anteroom="test">
        <RoomEditor defaultPeople={PEOPLE} />
      </AnteroomRoot>
    </LocaleProvider>,
    {
      endpoint: createFakeEndpoint({
        me: 'olga',
        people: [{ id: 'olga', displayName: 'Olga', isOrganizer: true }],
        rooms: [],
      }),
      container: panel,
    },
  );
  await waitFor(() => expect(screen.getAllByRole('combobox').length).toBeGreaterThan(2));
  const selects = panel.querySelectorAll<HTMLSelectElement>('select:not([aria-hidden])');
  expect(selects).toHaveLength(2);
  for (const width of [320, 500, 1000]) {
    panel.style.inlineSize = `${width}px`;
    for (const select of selects) {
      for (const role of ROLES) {
        select.value = role;
        const { text, room } = widths(select);
        expect(text, `${role} at ${width} px`).toBeLessThanOrEqual(room + 0.5);
      }
    }
    const root = panel.querySelector('[data-anteroom="test"]');
    expect(root?.scrollWidth).toBe(root?.clientWidth);
  }
  cleanup();
  panel.remove();
});
