import { act, cleanup, configure, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  changesAt,
  press,
  ROOM_ID,
  roleOf,
  roomAt,
  roomEndpoint,
  showEditor,
  title,
  words,
} from '../../../test/editor/showEditor.js';

configure({ reactStrictMode: true });
afterEach(() => {
  cleanup();
  sessionStorage.clear();
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
  const { onSaved } = showEditor(endpoint, {});
  await userEvent.fill(await title(), 'Planning');
  endpoint.fail('network', { method: 'POST' });
  await press(words.create);
  expect(await screen.findByText(words.maybeSaved)).toBeVisible();
  endpoint.recover();
  await press(words.create);
  await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
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
