import { act, cleanup, render, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { AnteroomRoot } from '../theme/AnteroomRoot.js';
import { createRosterStore, type RosterStore } from './people/createRosterStore.js';
import { type InCallPerson, mergeRoster } from './people/mergeRoster.js';
import { Roster } from './Roster.js';

/** The part of the DevTools protocol that these tests use. The types of Vitest declare no methods. */
interface TouchProtocol {
  send(method: 'Emulation.setTouchEmulationEnabled', options: { enabled: boolean }): Promise<void>;
  send(
    method: 'Input.dispatchTouchEvent',
    options: { type: 'touchStart' | 'touchEnd'; touchPoints: { x: number; y: number }[] },
  ): Promise<void>;
}
const browser = cdp() as unknown as TouchProtocol;

beforeEach(() => browser.send('Emulation.setTouchEmulationEnabled', { enabled: true }));
afterEach(async () => {
  cleanup();
  await browser.send('Emulation.setTouchEmulationEnabled', { enabled: false });
});

const invited = ['Ada', 'Ben', 'Cleo', 'Dot'].map((displayName) => ({
  acsUserId: displayName,
  displayName,
  role: 'Attendee' as const,
}));
const everyone: InCallPerson[] = invited.map(({ acsUserId }) => ({ acsUserId }));

const rows = () => [...document.querySelectorAll<HTMLElement>('[data-participant]')];
const order = () =>
  rows()
    .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
    .map((row) => row.dataset.participant);

function show() {
  const store: RosterStore = createRosterStore(mergeRoster(invited, everyone));
  render(
    <AnteroomRoot data-anteroom="test">
      <Roster people={store} />
    </AnteroomRoot>,
  );
  return {
    change: (person: InCallPerson, rest = everyone) =>
      act(() =>
        store.set(mergeRoster(invited, [...rest.filter(({ acsUserId }) => acsUserId !== person.acsUserId), person])),
      ),
    leave: (id: string) => {
      const left = everyone.filter(({ acsUserId }) => acsUserId !== id);
      act(() => store.set(mergeRoster(invited, left)));
    },
  };
}

/** The middle of a row, in the coordinates of the whole page: the test runs in a frame. */
function middleOf(id: string) {
  const row = rows().find(({ dataset }) => dataset.participant === id);
  const box = row?.getBoundingClientRect();
  const frame = globalThis.frameElement;
  const around = frame?.getBoundingClientRect();
  if (!box || !frame || !around) throw new Error(`${id} has no row.`);
  const scale = around.width / frame.clientWidth;
  return { x: around.x + (box.x + box.width / 2) * scale, y: around.y + (box.y + box.height / 2) * scale };
}

test('speaking moves no row on a touch screen, and a raised hand does', () => {
  expect(matchMedia('(pointer: coarse)').matches).toBe(true);
  const { change } = show();
  expect(order()).toEqual(['Ada', 'Ben', 'Cleo', 'Dot']);
  change({ acsUserId: 'Dot', speaking: true });
  expect(order()).toEqual(['Ada', 'Ben', 'Cleo', 'Dot']);
  change({ acsUserId: 'Cleo', hand: 1 });
  expect(order()).toEqual(['Cleo', 'Ada', 'Ben', 'Dot']);
});

test('no row moves under a finger until it has pressed', async () => {
  const { change, leave } = show();
  let clicked: string | undefined;
  document.addEventListener(
    'click',
    ({ target }) => {
      clicked = target instanceof Element ? target.closest<HTMLElement>('[data-participant]')?.dataset.participant : '';
    },
    { once: true, capture: true },
  );
  await browser.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [middleOf('Cleo')] });
  change({ acsUserId: 'Dot', hand: 1 });
  expect(order()).toEqual(['Ada', 'Ben', 'Cleo', 'Dot']);
  leave('Ada');
  expect(order()).toEqual(['Ada', 'Ben', 'Cleo', 'Dot']);
  await browser.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await waitFor(() => expect(clicked).toBe('Cleo'));
  await waitFor(() => expect(order()).toEqual(['Ben', 'Cleo', 'Dot', 'Ada']));
});
