import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { changesAt, press, roomEndpoint, showEditor, title, words } from '../../../test/editor/showEditor.js';
import { holdingChanges } from '../../../test/holdingChanges.js';

/** The titles of the rooms that were created. */
async function made(endpoint: ReturnType<typeof roomEndpoint>): Promise<string[]> {
  const { items } = await (await endpoint.fetchAs('olga')('/api/rooms')).json();
  return items.map((room: { title: string }) => room.title).filter((name: string) => name !== 'Review');
}

/** An endpoint whose responses to new rooms are lost, after it has carried them out, until `isLost` is unset. */
function losingResponses() {
  const endpoint = roomEndpoint();
  const state = { isLost: true };
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const response = await endpoint.fetch(input, init);
    const isCreation = (input instanceof Request ? input.method : init?.method) === 'POST';
    if (state.isLost && isCreation) throw new TypeError('The response was lost.');
    return response;
  };
  return { endpoint: { ...endpoint, fetch }, state };
}

/** Sends a new room and leaves the editor, with the host's page, while the save still runs. */
async function leaveWhileSaving(held: ReturnType<typeof holdingChanges>) {
  const first = showEditor(held.endpoint, {});
  await userEvent.fill(await title(), 'Planning');
  await press(words.create);
  await waitFor(() => expect(held.isHeld()).toBe(true));
  first.onCancel.mockImplementation(() => first.rerender(<p>Elsewhere</p>));
  await press(words.cancel);
  await press(words.discard);
  await waitFor(() => expect(first.onCancel).toHaveBeenCalledOnce());
}

const bar = () => document.querySelector('[data-anteroom="made-before"]');

test('a draft that is restored while its save still runs says that the room was created, and opens it', async () => {
  const fake = roomEndpoint();
  const held = holdingChanges(fake);
  await leaveWhileSaving(held);
  const { onSaved } = showEditor(fake, {});
  expect(await screen.findByText(words.restored)).toBeVisible();
  expect(bar()).toBeNull();
  await held.letGo();
  expect(await screen.findByText(words.madeBefore)).toBeVisible();
  await press(words.openRoom);
  await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
  expect(onSaved.mock.calls[0]?.[0]).toMatchObject({ title: 'Planning' });
  expect(await made(fake)).toEqual(['Planning']);
  expect(sessionStorage).toHaveLength(0);
});

test('sending a restored draft while its first save still runs makes one room', async () => {
  const fake = roomEndpoint();
  const held = holdingChanges(fake);
  await leaveWhileSaving(held);
  const { onSaved } = showEditor(fake, {});
  await screen.findByText(words.restored);
  await press(words.create);
  await held.letGo();
  await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
  expect(await made(fake)).toEqual(['Planning']);
  expect(changesAt(fake)).toEqual(['POST /api/rooms']);
  expect(sessionStorage).toHaveLength(0);
});

test('a draft that is changed while its first save still runs waits for it, and leads to the room that it made', async () => {
  const fake = roomEndpoint();
  const held = holdingChanges(fake);
  await leaveWhileSaving(held);
  const { onSaved } = showEditor(fake, {});
  await screen.findByText(words.restored);
  await userEvent.fill(await title(), 'Later');
  await press(words.create);
  expect(await screen.findByRole('button', { name: words.saving })).toBeVisible();
  await held.letGo();
  await waitFor(() => expect(bar()).toHaveFocus());
  expect(bar()).toHaveAccessibleDescription(words.madeBefore);
  expect(await title()).toHaveValue('Later');
  expect(onSaved).not.toHaveBeenCalled();
  expect(await made(fake)).toEqual(['Planning']);
  await press(words.startOver);
  expect(bar()).toBeNull();
});

test('a draft whose first save failed while it was changed is sent with its changes', async () => {
  const fake = roomEndpoint();
  fake.fail('forbidden', { method: 'POST', times: 1 });
  const held = holdingChanges(fake);
  await leaveWhileSaving(held);
  const { onSaved } = showEditor(fake, {});
  await screen.findByText(words.restored);
  await userEvent.fill(await title(), 'Later');
  await press(words.create);
  await held.letGo();
  await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
  expect(await made(fake)).toEqual(['Later']);
});

test('a draft that is restored after a lost response and a reload makes one room', async () => {
  const { endpoint, state } = losingResponses();
  const first = showEditor(endpoint, {});
  await userEvent.fill(await title(), 'Planning');
  await press(words.create);
  expect(await screen.findByText(words.maybeSaved)).toBeVisible();
  // The provider goes too, as with a reload: nothing but the storage of the tab is left.
  first.unmount();
  state.isLost = false;
  const { onSaved } = showEditor(endpoint, {});
  await screen.findByText(words.restored);
  await press(words.create);
  await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
  expect(await made(endpoint)).toEqual(['Planning']);
  expect(sessionStorage).toHaveLength(0);
});

test('a draft that was changed after a lost response makes no second room, however often it is sent', async () => {
  const { endpoint, state } = losingResponses();
  const { onSaved } = showEditor(endpoint, {});
  await userEvent.fill(await title(), 'Planning');
  await press(words.create);
  await screen.findByText(words.maybeSaved);
  state.isLost = false;
  for (const name of ['Later', 'Latest']) {
    await userEvent.fill(await title(), name);
    await press(words.create);
    await waitFor(() => expect(bar()).toHaveFocus());
  }
  expect(await made(endpoint)).toEqual(['Planning']);
  await press(words.openRoom);
  await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
  expect(onSaved.mock.calls[0]?.[0]).toMatchObject({ title: 'Planning' });
  expect(sessionStorage).toHaveLength(0);
});

test('a draft whose room has been deleted since makes a new one', async () => {
  const { endpoint, state } = losingResponses();
  const { onSaved } = showEditor(endpoint, {});
  await userEvent.fill(await title(), 'Planning');
  await press(words.create);
  await screen.findByText(words.maybeSaved);
  state.isLost = false;
  const { items } = await (await endpoint.fetchAs('olga')('/api/rooms')).json();
  const lost = items.find((room: { title: string }) => room.title === 'Planning');
  await endpoint.fetchAs('olga')(`/api/rooms/${lost.id}`, { method: 'DELETE' });
  await press(words.create);
  await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
  expect(onSaved.mock.calls[0]?.[0].id).not.toBe(lost.id);
});

test('a room with the same content is another room once the first one is saved', async () => {
  const endpoint = roomEndpoint();
  for (let round = 0; round < 2; round += 1) {
    const { onSaved, unmount } = showEditor(endpoint, {});
    await userEvent.fill(await title(), 'Planning');
    await press(words.create);
    await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
    unmount();
  }
  expect(await made(endpoint)).toEqual(['Planning', 'Planning']);
});
