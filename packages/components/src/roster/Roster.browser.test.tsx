import type { RoomParticipant } from '@anteroom/contract';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { StrictMode } from 'react';
import { afterEach, expect, test } from 'vitest';
import { defaultStrings, LocaleProvider } from '../text/index.js';
import { AnteroomRoot } from '../theme/AnteroomRoot.js';
import { type InCallPerson, mergeRoster } from './people/mergeRoster.js';
import { Roster } from './Roster.js';

afterEach(cleanup);

const words = defaultStrings.roster;

const invited: RoomParticipant[] = ['Cleo', 'Ada', 'Ben', 'Dot'].map((displayName) => ({
  acsUserId: `8:acs:r_${displayName}`,
  displayName,
  role: 'Attendee',
}));

function show(people: RoomParticipant[], inCall: InCallPerson[], meId?: string) {
  return render(
    <StrictMode>
      <AnteroomRoot data-anteroom="test">
        <Roster people={mergeRoster(people, inCall)} meId={meId} />
      </AnteroomRoot>
    </StrictMode>,
  );
}

function rowsOf(section: 'in-call' | 'invited', count: number): string[] {
  return within(screen.getByRole('grid', { name: words.sections[section]({ count }) }))
    .getAllByRole('row')
    .map((row) => row.dataset.participant ?? '');
}

test('you come first, then others by name, and people in the call come before the invited', () => {
  show(
    invited,
    [{ acsUserId: '8:acs:r_Cleo' }, { acsUserId: '8:acs:r_Ada' }, { acsUserId: '8:acs:r_Dot' }],
    '8:acs:r_Dot',
  );
  expect(rowsOf('in-call', 3)).toEqual(['8:acs:r_Dot', '8:acs:r_Ada', '8:acs:r_Cleo']);
  expect(rowsOf('invited', 1)).toEqual(['8:acs:r_Ben']);
  expect(screen.getByText(defaultStrings.you({ name: 'Dot' }))).toBeVisible();
  expect(screen.getByText(words.count({ inCall: 3, invited: 1 }))).toBeVisible();
});

test('a row has attributes for the person, the role and the presence', () => {
  const { container } = show(invited, [{ acsUserId: '8:acs:r_Ada', role: 'Presenter' }]);
  const row = container.querySelector('[data-anteroom="roster"] [data-participant="8:acs:r_Ada"]');
  expect(row).toHaveAttribute('data-role', 'Presenter');
  expect(row).toHaveAttribute('data-presence', 'in-call');
  expect(container.querySelector('[data-participant="8:acs:r_Ben"]')).toHaveAttribute('data-presence', 'invited');
});

test('each state is shown once, even when its strings load after the row', async () => {
  render(
    <LocaleProvider locale="nl-NL">
      <AnteroomRoot data-anteroom="test">
        <Roster
          people={mergeRoster(invited, [{ acsUserId: '8:acs:r_Ada', microphone: false, camera: true, hand: 1 }])}
        />
      </AnteroomRoot>
    </LocaleProvider>,
  );
  await screen.findByRole('heading', { name: 'Personen' });
  const row = document.querySelector<HTMLElement>('[data-participant="8:acs:r_Ada"]');
  expect(row?.querySelectorAll('[role="img"][title]')).toHaveLength(3);
});

test('microphone, screen sharing and speaking have text alternatives, and unknown states are not shown', () => {
  show(invited, [{ acsUserId: '8:acs:r_Ada', microphone: false, screen: true, speaking: true }]);
  expect(screen.getByRole('img', { name: words.states.microphoneOff })).toBeVisible();
  expect(screen.getByRole('img', { name: words.states.sharing })).toBeVisible();
  expect(screen.getByText(words.states.speaking)).toBeInTheDocument();
  expect(screen.queryByRole('img', { name: words.states.cameraOff })).toBeNull();
});

test('a person missing from the directory is shown as a guest', () => {
  show([], [{ acsUserId: '8:acs:r_eve' }]);
  expect(screen.getByText(defaultStrings.guest)).toBeVisible();
});

test('a roster whose list is unknown counts no invited people and calls nobody a guest', () => {
  const ada = { acsUserId: '8:acs:r_ada', displayName: 'Ada' };
  const people = mergeRoster(undefined, [{ acsUserId: ada.acsUserId }, { acsUserId: '8:acs:r_ben' }], ada);
  const { container } = render(
    <AnteroomRoot data-anteroom="test">
      <Roster people={people} meId={ada.acsUserId} />
    </AnteroomRoot>,
  );
  expect(screen.getByText(defaultStrings.you({ name: 'Ada' }))).toBeVisible();
  expect(screen.getByText(defaultStrings.unknown)).toBeVisible();
  expect(container.querySelector('header')).not.toHaveTextContent(/\d/);
});

test('a roster whose people are loading says neither that it is empty nor how many there are', () => {
  const { container } = render(
    <AnteroomRoot data-anteroom="test">
      <Roster people={undefined} />
    </AnteroomRoot>,
  );
  expect(screen.getByRole('heading', { name: words.title })).toBeVisible();
  expect(screen.queryByText(words.empty)).toBeNull();
  expect(container.querySelector('[data-anteroom="roster"]')).not.toHaveTextContent('0');
});

test('an empty roster shows a message', () => {
  show([], []);
  expect(screen.getByText(words.empty)).toBeVisible();
});

test('a person can be found by name among hundreds', async () => {
  const many = Array.from({ length: 350 }, (_, index) => ({
    acsUserId: `8:acs:r_${index}`,
    displayName: `Person ${index}`,
    role: 'Attendee' as const,
  }));
  show(many, []);
  expect(rowsOf('invited', 350).length).toBeLessThanOrEqual(40);
  await userEvent.type(screen.getByRole('searchbox', { name: words.search }), 'person 349');
  expect(rowsOf('invited', 1)).toEqual(['8:acs:r_349']);
  await userEvent.type(screen.getByRole('searchbox'), 'x');
  expect(screen.getByText(words.noMatch({ query: 'person 349x' }))).toBeVisible();
});

test('a roster has no axe findings', async () => {
  const { container } = show(
    invited,
    [{ acsUserId: '8:acs:r_Ada', microphone: true, camera: false, screen: true, speaking: true }],
    '8:acs:r_Ada',
  );
  const { violations } = await axe.run(container);
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
});

const person = (id: string, displayName: string): RoomParticipant => ({
  acsUserId: `8:acs:r_${id}`,
  displayName,
  role: 'Attendee',
});

test.each([['W'.repeat(256)], [`A${'\u0301'.repeat(120)}da`]])('the name %s stays inside of its row', (name) => {
  const { container } = show([person('long', name)], []);
  const row = container.querySelector('[data-participant]');
  expect(row?.getBoundingClientRect().height).toBeLessThan(90);
  expect(row?.scrollHeight).toBe(row?.clientHeight);
});

test('people whose names can’t be seen are shown as unnamed, and screen readers can tell them apart', () => {
  show([person('1', '   '), person('2', '\u200b'), person('3', '')], []);
  expect(screen.getAllByText(defaultStrings.unnamed)).toHaveLength(3);
  for (const id of ['1', '2', '3'])
    expect(screen.getByRole('row', { name: new RegExp(`8:acs:r_${id}`) })).toBeVisible();
});

test('a name can’t turn around the words beside it', () => {
  show([person('me', '\u202eevil')], [], '8:acs:r_me');
  expect(screen.getByText('evil (you)')).toBeVisible();
});

test('a picture that doesn’t load gives way to initials', async () => {
  const { container } = show([{ ...person('ada', 'Ada Lovelace'), avatarUrl: 'data:image/png;base64,broken' }], []);
  await waitFor(() => expect(container.querySelector('[data-participant] img')).not.toBeVisible());
  expect(screen.getByText('AL')).toBeVisible();
});
