import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { defaultStrings } from '../text/index.js';
import { AnteroomRoot } from '../theme/AnteroomRoot.js';
import type { RosterStore } from './people/createRosterStore.js';
import { mergeRoster, type RosterPerson } from './people/mergeRoster.js';
import { Roster } from './Roster.js';

afterEach(cleanup);

/** The most rows allowed in the DOM at once. */
const MOST_ROWS = 40;

const thousand = Array.from({ length: 1_000 }, (_, index) => ({
  acsUserId: `p${index}`,
  displayName: `Person ${String(index).padStart(3, '0')}`,
  role: 'Attendee' as const,
}));
const inCall = thousand.slice(0, 500).map(({ acsUserId }) => ({ acsUserId, microphone: true }));

const rows = () => [...document.querySelectorAll<HTMLElement>('[data-participant]')];
const focused = () => (document.activeElement as HTMLElement | null)?.dataset.participant;

function show(people: readonly RosterPerson[] | RosterStore) {
  return render(
    <div style={{ blockSize: '600px' }}>
      <AnteroomRoot data-anteroom="test">
        <Roster people={people} />
      </AnteroomRoot>
    </div>,
  );
}

test('a list of a thousand people renders only the rows in view, each with its position in the whole list', async () => {
  show(mergeRoster(thousand, inCall));
  expect(rows().length).toBeGreaterThan(5);
  expect(rows().length).toBeLessThanOrEqual(MOST_ROWS);
  expect(rows()[0]).toHaveAttribute('aria-rowindex', '1');
  expect(rows()[0]?.closest('[role="grid"]')).toHaveAttribute('aria-rowcount', '500');
  rows()[0]?.focus();
  await userEvent.keyboard('{End}');
  await waitFor(() => expect(focused()).toBe('p999'));
  expect(rows().at(-1)).toHaveAttribute('aria-rowindex', '500');
  expect(rows().length).toBeLessThanOrEqual(MOST_ROWS);
});

test('the list is one Tab stop, and arrows, Home and End move through everyone, across sections', async () => {
  show(mergeRoster(thousand.slice(0, 3), inCall.slice(0, 2)));
  await userEvent.tab();
  await waitFor(() => expect(document.activeElement).toHaveAttribute('data-action', 'roster-view'));
  await userEvent.tab();
  expect(focused()).toBe('p0');
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  await waitFor(() => expect(focused()).toBe('p2'));
  await userEvent.keyboard('{Home}');
  await waitFor(() => expect(focused()).toBe('p0'));
  await userEvent.keyboard('{ArrowUp}');
  expect(focused()).toBe('p0');
});

test('letters typed in the list go to the search field', async () => {
  show(mergeRoster(thousand, []));
  rows()[0]?.focus();
  await userEvent.keyboard('7');
  const search = screen.getByRole('searchbox', { name: defaultStrings.roster.search });
  await waitFor(() => expect(search).toHaveFocus());
  await userEvent.keyboard('{Control>}a{/Control}777');
  await waitFor(() => expect(rows().map((row) => row.dataset.participant)).toEqual(['p777']));
});

test('a change to one person renders no other row again', async () => {
  const drawn = new Map<string, number>();
  const counted = (person: RosterPerson): RosterPerson => ({
    ...person,
    // Only a row that renders reads the avatar.
    get avatarUrl() {
      drawn.set(person.acsUserId, (drawn.get(person.acsUserId) ?? 0) + 1);
      return undefined;
    },
  });
  let people = mergeRoster(thousand, inCall).map(counted);
  const listeners = new Set<() => void>();
  const store: RosterStore = {
    people: () => people,
    person: (acsUserId) => people.find((person) => person.acsUserId === acsUserId),
    set: (next) => {
      people = [...(next ?? [])];
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  show(store);
  // Until the list knows its real height: then four rows lie below its edge.
  const edge = () => document.querySelector('[data-anteroom="test"]')?.getBoundingClientRect().bottom ?? Number.NaN;
  await waitFor(() => expect((rows().at(-1)?.getBoundingClientRect().top ?? 0) - edge()).toBeGreaterThan(120));
  drawn.clear();
  act(() =>
    store.set(people.map((person, index) => (index === 2 ? counted({ ...person, microphone: false }) : person))),
  );
  expect(screen.getByRole('img', { name: defaultStrings.roster.states.microphoneOff })).toBeVisible();
  expect([...drawn.keys()]).toEqual(['p2']);
});
