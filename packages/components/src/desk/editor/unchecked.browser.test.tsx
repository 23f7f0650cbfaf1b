import { screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { changesAt, press, roomEndpoint, showEditor, title, words } from '../../../test/editor/showEditor.js';
import { defaultStrings } from '../../text/index.js';

const { invitees } = defaultStrings;

const bar = () => document.querySelector('[data-anteroom="unchecked-people"]');
const rows = () =>
  [...document.querySelectorAll<HTMLElement>('[data-participant]')].map(({ dataset }) => [
    dataset.participant,
    dataset.unchecked !== undefined ? 'unchecked' : dataset.unknown !== undefined ? 'unknown' : 'known',
  ]);

const isLookup = ({ method, url }: Request) => method === 'POST' && url.endsWith('/people');

/** An endpoint whose directory doesn't respond, unless `isDown` is unset. */
function withoutDirectory() {
  const endpoint = roomEndpoint();
  const state = { isDown: true };
  const fetch: typeof globalThis.fetch = async (input, init) => {
    if (state.isDown && isLookup(new Request(input, init))) throw new TypeError('No network.');
    return endpoint.fetch(input, init);
  };
  return { endpoint: { ...endpoint, fetch }, state };
}

async function saveWith(people: string) {
  await userEvent.fill(await title(), 'Planning');
  await userEvent.fill(screen.getByLabelText(words.people.add), people);
  await press(words.create);
}

test('mail addresses that the directory couldn’t be asked about are said before a save, and can be checked again', async () => {
  const { endpoint, state } = withoutDirectory();
  const { onSaved } = showEditor(endpoint, {});
  await saveWith('lin@contoso.example, nobody@elsewhere.example, dot');
  await waitFor(() => expect(bar()).toHaveFocus());
  const addresses = 'lin@contoso.example and nobody@elsewhere.example';
  expect(bar()).toHaveAccessibleDescription(invitees.unchecked({ addresses }));
  expect(screen.getByText(words.notSaved)).toBeVisible();
  expect(rows()).toEqual([
    ['lin@contoso.example', 'unchecked'],
    ['nobody@elsewhere.example', 'unchecked'],
    ['dot', 'known'],
  ]);
  // axe would measure the colors of buttons that are still fading.
  await Promise.all(document.getAnimations().map(({ finished }) => finished));
  const { violations } = await axe.run('[data-anteroom="room-editor"]');
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  // With the keyboard: the button is the next stop.
  await userEvent.keyboard('{Tab}');
  const button = screen.getByRole('button', { name: invitees.checkAgain });
  expect(button).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await screen.findByRole('button', { name: invitees.checking });
  await screen.findByRole('button', { name: invitees.checkAgain });
  expect(button).toHaveFocus();
  state.isDown = false;
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(bar()).toBeNull());
  expect(rows()).toEqual([
    ['nobody@elsewhere.example', 'unknown'],
    ['dot', 'known'],
    ['u-7', 'known'],
  ]);
  expect(screen.getByText(invitees.unknownSome)).toBeVisible();
  expect(screen.getByRole('button', { name: words.create })).toHaveFocus();
  expect(onSaved).not.toHaveBeenCalled();
});

test('unchecked addresses are invited as typed when the same button is pressed again', async () => {
  const { endpoint } = withoutDirectory();
  const { onSaved } = showEditor(endpoint, {});
  await saveWith('lin@contoso.example');
  await waitFor(() => expect(bar()).toHaveFocus());
  expect(changesAt(endpoint)).toEqual([]);
  await press(words.create);
  await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
  const { id } = onSaved.mock.calls[0]?.[0] ?? {};
  const { items } = await (await endpoint.fetchAs('olga')(`/api/rooms/${id}/participants`)).json();
  expect(items).toHaveLength(1);
  expect(items[0]).not.toMatchObject({ displayName: 'Lin Wu' });
});

test('a directory that takes too long leaves mail addresses unchecked', async () => {
  const slow = new AbortController();
  vi.spyOn(AbortSignal, 'timeout').mockReturnValue(slow.signal);
  const endpoint = roomEndpoint();
  const fetch: typeof globalThis.fetch = async (input, init) => {
    if (!isLookup(new Request(input, init))) return endpoint.fetch(input, init);
    // It never responds.
    slow.abort(new DOMException('Too slow.', 'TimeoutError'));
    return new Promise<Response>(() => {});
  };
  showEditor({ ...endpoint, fetch }, {});
  await saveWith('lin@contoso.example');
  await waitFor(() => expect(bar()).toHaveFocus());
  vi.restoreAllMocks();
});

test('a restored address that could not be checked is still marked, and can be checked again', async () => {
  const { endpoint, state } = withoutDirectory();
  const first = showEditor(endpoint, {});
  await saveWith('lin@contoso.example');
  await waitFor(() => expect(bar()).toHaveFocus());
  first.unmount();
  state.isDown = false;
  showEditor(endpoint, {});
  await screen.findByText(words.restored);
  expect(rows()).toEqual([['lin@contoso.example', 'unchecked']]);
  await press(invitees.checkAgain);
  await waitFor(() => expect(rows()).toEqual([['u-7', 'known']]));
});

test('more than a few unchecked addresses are counted, not listed', async () => {
  const { endpoint } = withoutDirectory();
  showEditor(endpoint, {});
  await saveWith(Array.from({ length: 40 }, (_, index) => `p${index}@x.example`).join('\n'));
  await waitFor(() => expect(bar()).toHaveFocus());
  expect(bar()).toHaveTextContent('p4@x.example, and 35 others');
  expect(bar()).not.toHaveTextContent('p5@x.example');
});
