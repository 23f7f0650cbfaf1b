import { act, cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  changesAt,
  poll,
  press,
  ROOM_ID,
  roleOf,
  roomAt,
  roomEndpoint,
  showEditor,
  title,
  words,
} from '../../../test/editor/showEditor.js';
import { holdingChanges } from '../../../test/holdingChanges.js';

afterEach(() => {
  // A form that waits for the network would send.
  cleanup();
  setOnline(true);
  vi.restoreAllMocks();
});

function setOnline(isOnline: boolean): void {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(isOnline);
  act(() => void window.dispatchEvent(new Event(isOnline ? 'online' : 'offline')));
}

const warning = () => document.querySelector('[data-anteroom="access-warning"]');
const question = () => document.querySelector('[data-anteroom="confirm-lock-out"]');

test('offline, a save says that it waits, and is sent once when the network is back', async () => {
  const endpoint = roomEndpoint();
  const { onSaved } = showEditor(endpoint);
  await userEvent.fill(await title(), 'Other');
  setOnline(false);
  await press(words.save);
  expect(await screen.findByText(words.offline)).toBeVisible();
  expect(changesAt(endpoint)).toEqual([]);
  setOnline(true);
  await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
  expect(changesAt(endpoint)).toEqual([`PATCH /api/rooms/${ROOM_ID}`]);
});

test('offline, leaving discards what waits: nothing is sent when the network is back', async () => {
  const endpoint = roomEndpoint();
  const { onCancel, onSaved } = showEditor(endpoint);
  await userEvent.fill(await title(), 'Other');
  setOnline(false);
  await press(words.save);
  await screen.findByText(words.offline);
  await press(words.cancel);
  expect(await screen.findByText(words.discardBody)).toBeVisible();
  await press(words.discard);
  await waitFor(() => expect(onCancel).toHaveBeenCalledOnce());
  setOnline(true);
  expect(changesAt(endpoint)).toEqual([]);
  expect(onSaved).not.toHaveBeenCalled();
  expect(await roomAt(endpoint)).toMatchObject({ title: 'Review' });
});

test('offline, starting over discards what waits: nothing is sent when the network is back', async () => {
  const endpoint = roomEndpoint();
  const first = showEditor(endpoint);
  await userEvent.fill(await title(), 'Other');
  first.unmount();
  showEditor(endpoint);
  await screen.findByText(words.restored);
  setOnline(false);
  await press(words.save);
  await screen.findByText(words.offline);
  await press(words.startOver);
  expect(await title()).toHaveValue('Review');
  expect(screen.queryByText(words.offline)).toBeNull();
  setOnline(true);
  await poll();
  expect(changesAt(endpoint)).toEqual([]);
});

test('what is being saved can’t be started over', async () => {
  const { endpoint, isHeld, letGo } = holdingChanges(roomEndpoint());
  const first = showEditor(endpoint);
  await userEvent.fill(await title(), 'Other');
  first.unmount();
  const { onSaved } = showEditor(endpoint);
  await screen.findByText(words.restored);
  await press(words.save);
  await waitFor(() => expect(isHeld()).toBe(true));
  await press(words.startOver);
  expect(await title()).toHaveValue('Other');
  await letGo();
  await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
});

test('a second Enter right after people were looked up creates no second room', async () => {
  const endpoint = roomEndpoint();
  const { onSaved } = showEditor(endpoint, {});
  await userEvent.fill(await title(), 'Planning');
  await userEvent.fill(await screen.findByLabelText(words.people.add), 'dot');
  const form = document.querySelector('form');
  new MutationObserver(() => {
    if (form?.ariaBusy === 'false') form.requestSubmit();
  }).observe(form as HTMLElement, { attributeFilter: ['aria-busy'] });
  await press(words.create);
  await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
  expect(changesAt(endpoint)).toEqual(['POST /api/people', 'POST /api/rooms']);
});

test('offline, a person can send at once, because an endpoint on this machine needs no network', async () => {
  const endpoint = roomEndpoint();
  const { onSaved } = showEditor(endpoint);
  await userEvent.fill(await title(), 'Other');
  setOnline(false);
  await press(words.save);
  await press(await screen.findByText(words.offline).then(() => words.sendNow));
  await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
});

test('a save that gets no response says that it may have been saved, and saving again creates no second room', async () => {
  const endpoint = roomEndpoint();
  let isLost = true;
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const response = await endpoint.fetch(input, init);
    if (isLost && changesAt(endpoint).length > 0) throw new TypeError('The response was lost.');
    return response;
  };
  const { onSaved } = showEditor({ ...endpoint, fetch }, {});
  await userEvent.fill(await title(), 'Planning');
  await press(words.create);
  expect(await screen.findByText(words.maybeSaved)).toBeVisible();
  isLost = false;
  await press(words.create);
  await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
  const { items } = await (await endpoint.fetchAs('olga')('/api/rooms')).json();
  expect(items.filter(({ title }: { title: string }) => title === 'Planning')).toHaveLength(1);
});

test('the only Presenter is warned before she gives up the room, and asked when she saves', async () => {
  const endpoint = roomEndpoint('ada');
  const { onSaved } = showEditor(endpoint);
  await userEvent.selectOptions(await roleOf('Ada'), 'Attendee');
  expect(warning()).toHaveTextContent(`${words.lockOut.noPresenter} ${words.lockOut.self}`);
  await press(words.save);
  await waitFor(() => expect(question()).toBeVisible());
  await press(words.stay);
  await waitFor(() => expect(question()).toBeNull());
  expect(changesAt(endpoint)).toEqual([]);
  // The page is reachable again once the dialog has closed.
  await userEvent.click(await screen.findByRole('button', { name: words.people.remove({ name: 'Ada' }) }));
  await press(words.save);
  await userEvent.click(await screen.findByRole('button', { name: words.lockOut.confirm }));
  await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
  expect((await roomAt(endpoint)).people).toEqual(['Ben Attendee']);
});

test('a Presenter who hands the room to somebody in the box is not asked whether to give it up', async () => {
  const endpoint = roomEndpoint('ada');
  const { onSaved } = showEditor(endpoint);
  await userEvent.selectOptions(await roleOf('Ada'), 'Attendee');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: words.people.addAs }), 'Presenter');
  await userEvent.fill(screen.getByLabelText(words.people.add), 'dot');
  await press(words.save);
  await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
  expect((await roomAt(endpoint)).people).toContain('Dot Presenter');
});

test('a Presenter who hands the room over is warned that it is no longer hers, and not asked', async () => {
  const endpoint = roomEndpoint('ada');
  const { onSaved } = showEditor(endpoint);
  await userEvent.selectOptions(await roleOf('Ben'), 'Presenter');
  await press(words.people.remove({ name: 'Ada' }));
  expect(warning()).toHaveTextContent(words.lockOut.self);
  expect(warning()).not.toHaveTextContent(words.lockOut.noPresenter);
  await press(words.save);
  await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
  expect(changesAt(endpoint)).toEqual([`PATCH /api/rooms/${ROOM_ID}`]);
  expect((await roomAt(endpoint)).people).toEqual(['Ben Presenter']);
});

test('an owner who takes the last Presenter away is warned about the room, not about herself', async () => {
  showEditor(roomEndpoint());
  await userEvent.selectOptions(await roleOf('Ada'), 'Attendee');
  expect(warning()).toHaveTextContent(words.lockOut.noPresenter);
  expect(warning()).not.toHaveTextContent(words.lockOut.self);
});

test('a list that the endpoint rejects gets the focus, with the reason as its description', async () => {
  const endpoint = roomEndpoint();
  const many = Array.from({ length: 501 }, (_, index) => `person${index}`).join(',');
  showEditor(endpoint);
  await userEvent.fill(await screen.findByLabelText(words.people.add), many);
  await press(words.save);
  const list = await waitFor(() => {
    const found = document.querySelector<HTMLElement>('[data-fault="people"]');
    expect(found).toHaveFocus();
    return found;
  });
  expect(list).toHaveAccessibleDescription(words.people.tooMany);
});
