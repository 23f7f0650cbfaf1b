import { createFakeEndpoint, type FakeRoom } from '@anteroom/testing';
import { renderWithAnteroom } from '@anteroom/testing/react';
import { act, cleanup, configure, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { defaultStrings } from '../../text/index.js';
import { AnteroomRoot } from '../../theme/AnteroomRoot.js';
import { RoomList } from './RoomList.js';
import type { RoomListProps } from './RoomList.types.js';

configure({ reactStrictMode: true });
afterEach(cleanup);

const HOUR_MS = 3_600_000;
const words = defaultStrings.desk;

/** @param opens hours from now, as `closes` */
function room(index: number, title: string, opens: number, closes: number): FakeRoom {
  return {
    id: String(994_123_456_780_000 + index),
    title,
    validFrom: new Date(Date.now() + opens * HOUR_MS).toISOString(),
    validUntil: new Date(Date.now() + closes * HOUR_MS).toISOString(),
    ownerId: 'olga',
    roster: { ada: 'Attendee' },
  };
}

function show(rooms: FakeRoom[], props: RoomListProps = {}, me = 'olga', onError = () => {}) {
  const endpoint = createFakeEndpoint({
    me,
    people: [
      { id: 'olga', displayName: 'Olga', isOrganizer: true },
      { id: 'ada', displayName: 'Ada' },
    ],
    rooms,
  });
  return renderWithAnteroom(
    <AnteroomRoot data-anteroom="test">
      <RoomList {...props} />
    </AnteroomRoot>,
    { endpoint, onError },
  );
}

const titles = () =>
  [...document.querySelectorAll('[data-room]')].map(
    (row) => row.querySelector('[class]')?.firstElementChild?.textContent,
  );

test('the next room to open is shown even when the first page holds only later rooms', async () => {
  const later = Array.from({ length: 9 }, (_, index) => room(index, `Later ${index}`, 100 + index, 200));
  show([...later, room(20, 'Next', 1, 2), room(21, 'Open', -1, 1)], { pageSize: 4 });
  await waitFor(() => expect(titles().slice(0, 2)).toEqual(['Open', 'Next']));
});

test('a room that has been open for long is among the open ones, however many began later', async () => {
  const later = Array.from({ length: 9 }, (_, index) => room(index, `Later ${index}`, -5 + index / 10, 5));
  show([...later, room(20, 'Long', -1000, 1), room(21, 'Over', -2000, -1999)], { pageSize: 4 });
  const open = within(await screen.findByRole('list', { name: words.sections.open }));
  expect(open.getByText('Long')).toBeVisible();
  expect(open.getAllByRole('listitem')).toHaveLength(10);
  expect(screen.queryByText('Over')).toBeNull();
});

test('an open room that somebody else has deleted is no longer shown', async () => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible');
  const { endpoint } = show([room(1, 'One', -1, 1), room(2, 'Two', -1, 1)]);
  await waitFor(() => expect(titles()).toHaveLength(2));
  endpoint.deleteRoom(room(1, 'One', -1, 1).id ?? '');
  await waitFor(() => {
    act(() => void document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
    expect(titles()).toEqual(['Two']);
  });
});

test('a row changes to open automatically at the opening time of its room', async () => {
  const soon = 2_500 / HOUR_MS;
  show([room(1, 'Soon', soon, 1)]);
  await screen.findByRole('list', { name: words.sections.scheduled });
  expect(await screen.findByRole('list', { name: words.sections.open })).toBeVisible();
});

test('a row doesn’t repeat the heading above it, and says when its room is about to close', async () => {
  show([room(1, 'Open', -1, 5), room(2, 'Closing', -1, 0.02), room(3, 'Next', 1, 2), room(4, 'Over', -3, -2)]);
  await screen.findByText('Open');
  expect([...document.querySelectorAll('[data-phase]')].map(({ textContent }) => textContent)).toEqual([
    words.phases.closing,
  ]);
});

test('a row has only the actions that the user may take', async () => {
  const onEdit = vi.fn();
  const view = show([room(1, 'Mine', -1, 1)], { onEdit });
  await userEvent.click(await screen.findByRole('button', { name: words.edit({ title: 'Mine' }) }));
  expect(onEdit).toHaveBeenCalledExactlyOnceWith('994123456780001');
  view.unmount();
  show([room(1, 'Mine', -1, 1)], { onEdit }, 'ada');
  await screen.findByText('Mine');
  expect(screen.queryByRole('button')).toBeNull();
});

test('"Show more" works with the keyboard, and moves focus to the first new room after the last page', async () => {
  const onOpen = vi.fn();
  const over = Array.from({ length: 6 }, (_, index) => room(index, `Over ${index}`, -10 - index, -9 - index));
  show(over, { pageSize: 4, onOpen });
  const more = await screen.findByRole('button', { name: words.showMore });
  more.focus();
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(screen.getByRole('button', { name: 'Over 4' })).toHaveFocus());
  expect(screen.queryByRole('button', { name: words.showMore })).toBeNull();
  await userEvent.keyboard('{Enter}');
  expect(onOpen).toHaveBeenCalledExactlyOnceWith('994123456780004');
});

test('the search finds rooms without diacritics', async () => {
  show(['Übergabe', 'Şahin', ...'abcdefg'].map((title, index) => room(index, title, -1, 1)));
  await userEvent.click(await screen.findByRole('searchbox', { name: words.search }));
  await userEvent.keyboard('uber');
  await waitFor(() => expect(titles()).toEqual(['Übergabe']));
  await userEvent.keyboard('x');
  expect(await screen.findByText(words.noMatch({ query: 'uberx' }))).toBeVisible();
});

test('the search keeps spaces as they are typed, and finds a title of two words', async () => {
  show(['Team review', 'Teamwork', ...'abcdefg'].map((title, index) => room(index, title, -1, 1)));
  const box = await screen.findByRole('searchbox', { name: words.search });
  await userEvent.click(box);
  await userEvent.keyboard('Team ');
  expect(box).toHaveValue('Team ');
  await waitFor(() => expect(titles().toSorted()).toEqual(['Team review', 'Teamwork']));
  await userEvent.keyboard('review ');
  expect(box).toHaveValue('Team review ');
  await waitFor(() => expect(titles()).toEqual(['Team review']));
});

test('deleting asks for confirmation, warns about a running call, and keeps the room if it fails', async () => {
  const { endpoint } = show([room(1, 'Standup', -1, 1)]);
  await userEvent.click(await screen.findByRole('button', { name: words.delete({ title: 'Standup' }) }));
  const dialog = within(await screen.findByRole('alertdialog'));
  expect(dialog.getByText(words.deletion.running)).toBeVisible();
  endpoint.fail('forbidden');
  await userEvent.click(dialog.getByRole('button', { name: words.deletion.confirm }));
  expect(await dialog.findByText(words.deletion.failed, { exact: false })).toBeVisible();
  endpoint.recover();
  await userEvent.click(dialog.getByRole('button', { name: words.deletion.confirm }));
  expect(await screen.findByText(words.empty)).toBeVisible();
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  await waitFor(() => expect(screen.getByRole('heading', { name: words.title })).toHaveFocus());
});

test('a list that fails to load shows the error, and loads after a retry', async () => {
  const fresh = room(1, 'Standup', -1, 1);
  const { endpoint } = show([fresh]);
  endpoint.fail('service-unavailable');
  expect(await screen.findByText(defaultStrings.errors['service-unavailable'].title)).toBeVisible();
  endpoint.recover();
  await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('Standup')).toBeVisible();
});

test('a list has no axe findings', async () => {
  const { container } = show([room(1, 'Open', -1, 1), room(2, 'Next', 1, 2), room(3, 'Over', -3, -2)], {
    onOpen: vi.fn(),
    onEdit: vi.fn(),
    onCreate: vi.fn(),
  });
  await screen.findByText('Open', { selector: 'button' });
  const { violations } = await axe.run(container);
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
});

test('the list asks a signed-out user to sign in at once, and says that it may be out of date after two failed polls', async () => {
  const onError = vi.fn();
  const { endpoint } = show([room(1, 'Mine', -1, 1)], {}, 'olga', onError);
  await screen.findByText('Mine');
  const ask = () => act(() => void document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
  const bar = () => document.querySelector('[data-anteroom="room-list"] [data-error]')?.getAttribute('data-error');
  endpoint.signIn(null);
  ask();
  await waitFor(() => expect(bar()).toBe('unauthenticated'));
  endpoint.signIn('olga');
  act(() => void window.dispatchEvent(new Event('focus')));
  await waitFor(() => expect(bar()).toBeUndefined());

  // Only one: on a busy machine, the list may have polled again before this test looks at it.
  endpoint.fail('forbidden', { times: 1 });
  onError.mockClear();
  ask();
  await waitFor(() => expect(onError).toHaveBeenCalled());
  expect(bar()).toBeUndefined();
  endpoint.fail('forbidden');
  await waitFor(() => {
    ask();
    expect(bar()).toBe('forbidden');
  });
  expect(screen.getByText('Mine')).toBeVisible();
});
