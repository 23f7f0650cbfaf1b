import { screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
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
import { holdingChanges } from '../../../test/holdingChanges.js';
import { defaultStrings } from '../../text/index.js';
import { AnteroomRoot } from '../../theme/AnteroomRoot.js';
import { RoomEditor } from './RoomEditor.js';

const dialog = () => document.querySelector('[data-anteroom="discard-changes"]');
const add = async (text: string) => userEvent.fill(await screen.findByLabelText(words.people.add), text);

test('a form that is gone tells the host nothing when its save is answered', async () => {
  const { endpoint, isHeld, letGo } = holdingChanges(roomEndpoint());
  const { onSaved, unmount } = showEditor(endpoint);
  await userEvent.fill(await title(), 'Other');
  await press(words.save);
  await waitFor(() => expect(isHeld()).toBe(true));
  unmount();
  await letGo();
  await waitFor(() => expect(sessionStorage).toHaveLength(0));
  expect(onSaved).not.toHaveBeenCalled();
  expect(await roomAt(endpoint)).toMatchObject({ title: 'Other' });
});

test('leaving while a save runs says that it may be saved, and the response changes nothing any more', async () => {
  const { endpoint, isHeld, letGo } = holdingChanges(roomEndpoint());
  const { onSaved, onCancel } = showEditor(endpoint, {});
  await userEvent.fill(await title(), 'Planning');
  await press(words.create);
  await waitFor(() => expect(isHeld()).toBe(true));
  await press(words.cancel);
  expect(await screen.findByText(words.leaveSavingBody)).toBeVisible();
  expect(screen.queryByText(words.discardBody)).toBeNull();
  await press(words.discard);
  await waitFor(() => expect(onCancel).toHaveBeenCalledOnce());
  expect(sessionStorage).toHaveLength(1);
  await letGo();
  await waitFor(() => expect(sessionStorage).toHaveLength(0));
  expect(onSaved).not.toHaveBeenCalled();
});

test('a save that fails after the user has left it keeps its draft for the next visit', async () => {
  const fake = roomEndpoint();
  fake.fail('forbidden', { method: 'POST', times: 1 });
  const { endpoint, isHeld, letGo } = holdingChanges(fake);
  const { onCancel, onDirtyChange, unmount } = showEditor(endpoint, {});
  await userEvent.fill(await title(), 'Planning');
  await press(words.create);
  await waitFor(() => expect(isHeld()).toBe(true));
  await press(words.cancel);
  onCancel.mockImplementation(() => unmount());
  await press(words.discard);
  await waitFor(() => expect(onCancel).toHaveBeenCalledOnce());
  expect(onDirtyChange).toHaveBeenLastCalledWith(false);
  await letGo();
  showEditor(fake, {});
  await waitFor(async () => expect(await title()).toHaveValue('Planning'));
});

test('a host that stays on the page after the user has left a save gets a form that works, and learns of its next save', async () => {
  const fake = roomEndpoint();
  fake.fail('forbidden', { method: 'POST', times: 1 });
  const { endpoint, isHeld, letGo } = holdingChanges(fake);
  const { onCancel, onSaved } = showEditor(endpoint, {});
  await userEvent.fill(await title(), 'Planning');
  await press(words.create);
  await waitFor(() => expect(isHeld()).toBe(true));
  await press(words.cancel);
  await press(words.discard);
  await waitFor(() => expect(onCancel).toHaveBeenCalledOnce());
  await letGo();
  expect(await screen.findByText(words.notSaved)).toBeVisible();
  await press(words.create);
  await waitFor(() => expect(isHeld()).toBe(true));
  await letGo();
  await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
});

test('a host that stays on the page after changes were discarded gets a form that works', async () => {
  const { onCancel, onSaved } = showEditor(roomEndpoint(), {});
  await userEvent.fill(await title(), 'Planning');
  await press(words.cancel);
  await userEvent.click(await screen.findByRole('button', { name: words.discard }));
  await waitFor(() => expect(onCancel).toHaveBeenCalledOnce());
  expect(sessionStorage).toHaveLength(0);
  await press(words.create);
  await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
});

test('while people are looked up, leaving says that changes are lost, and the save goes on only if the user stays', async () => {
  const { endpoint, isHeld, letGo } = holdingChanges(roomEndpoint());
  const { onSaved } = showEditor(endpoint);
  await add('dot');
  await press(words.save);
  await waitFor(() => expect(isHeld()).toBe(true));
  await press(words.cancel);
  expect(await screen.findByText(words.discardBody)).toBeVisible();
  await letGo();
  expect(changesAt(endpoint)).toEqual(['POST /api/people']);
  await press(words.stay);
  await waitFor(() => expect(dialog()).toBeNull());
  await waitFor(() => expect(isHeld()).toBe(true));
  await letGo();
  await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
});

test.each(['saved', 'refused'] as const)(
  'a save that is %s while the dialog is open closes it, and the page is not left hidden from screen readers',
  async (outcome) => {
    const fake = roomEndpoint();
    const { endpoint, isHeld, letGo } = holdingChanges(fake);
    const { onSaved, unmount } = showEditor(endpoint);
    await userEvent.fill(await title(), 'Other');
    if (outcome === 'refused') fake.updateRoom(ROOM_ID, { title: 'Theirs' });
    await press(words.save);
    await waitFor(() => expect(isHeld()).toBe(true));
    await press(words.cancel);
    await waitFor(() => expect(dialog()).toBeVisible());
    onSaved.mockImplementation(() => unmount());
    await letGo();
    await waitFor(() => expect(dialog()).toBeNull());
    if (outcome === 'saved') await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
    else await waitFor(() => expect(document.querySelector('[data-conflict="title"]')).toHaveFocus());
    expect(document.querySelector('[aria-hidden="true"] [data-anteroom], [aria-hidden="true"]:has(form)')).toBeNull();
  },
);

test('the host learns of unsaved changes, and that there are none before it learns of the save', async () => {
  const { onDirtyChange, onSaved } = showEditor(roomEndpoint());
  await userEvent.fill(await title(), 'Other');
  await waitFor(() => expect(onDirtyChange).toHaveBeenLastCalledWith(true));
  await userEvent.fill(await title(), 'Review');
  await waitFor(() => expect(onDirtyChange).toHaveBeenLastCalledWith(false));
  await userEvent.fill(await title(), 'Other');
  onSaved.mockImplementation(() => expect(onDirtyChange).toHaveBeenLastCalledWith(false));
  await press(words.save);
  await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
  expect(onSaved.mock.results[0]?.type).toBe('return');
});

test('the host learns that an editor with unsaved changes is gone', async () => {
  const { onDirtyChange, unmount } = showEditor(roomEndpoint());
  await userEvent.fill(await title(), 'Other');
  await waitFor(() => expect(onDirtyChange).toHaveBeenLastCalledWith(true));
  unmount();
  expect(onDirtyChange).toHaveBeenLastCalledWith(false);
});

test('unsaved changes of a room are there again after the editor was gone, merged with what others have changed', async () => {
  const endpoint = roomEndpoint();
  const first = showEditor(endpoint);
  await userEvent.fill(await title(), 'Mine');
  await userEvent.selectOptions(await roleOf('Ben'), 'Consumer');
  await add('dot');
  first.unmount();
  expect(JSON.stringify({ ...sessionStorage })).not.toMatch(/Ben|Ada/);
  endpoint.updateRoom(ROOM_ID, { knocking: true });
  const { onSaved } = showEditor(endpoint);
  await waitFor(async () => expect(await title()).toHaveValue('Mine'));
  expect(screen.getByText(words.restored)).toBeVisible();
  expect(await roleOf('Ben')).toHaveValue('Consumer');
  expect(screen.getByLabelText(words.people.add)).toHaveValue('dot');
  expect(screen.getByRole('switch', { name: words.knocking })).toBeChecked();
  await press(words.save);
  await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
  const people = ['Ada Presenter', 'Ben Consumer', 'Dot Attendee'];
  expect(await roomAt(endpoint)).toMatchObject({ title: 'Mine', knocking: true, people });
  expect(sessionStorage).toHaveLength(0);
});

test('a new room that was not saved is there again, and can be started over', async () => {
  const endpoint = roomEndpoint();
  const defaultPeople = [{ userId: 'olga', displayName: 'Olga', role: 'Presenter' as const }];
  const first = showEditor(endpoint, { defaultPeople });
  await userEvent.fill(await title(), 'Planning');
  await press(words.people.remove({ name: 'Olga' }));
  first.unmount();
  showEditor(endpoint, { defaultPeople });
  await waitFor(async () => expect(await title()).toHaveValue('Planning'));
  expect(screen.queryByText('Olga')).toBeNull();
  await press(words.startOver);
  expect(await title()).toHaveValue('');
  expect(screen.queryByText(words.nameFaults.missing)).toBeNull();
  expect(screen.getByText('Olga')).toBeVisible();
  expect(sessionStorage).toHaveLength(0);
});

test('a visit without a change does not keep a draft for longer', async () => {
  const endpoint = roomEndpoint();
  const first = showEditor(endpoint);
  await userEvent.fill(await title(), 'Other');
  first.unmount();
  const typedAt = Date.now();
  vi.spyOn(Date, 'now').mockReturnValue(typedAt + 40 * 60_000);
  const second = showEditor(endpoint);
  expect(await screen.findByText(words.restored)).toBeVisible();
  second.unmount();
  vi.spyOn(Date, 'now').mockReturnValue(typedAt + 70 * 60_000);
  showEditor(endpoint);
  expect(await title()).toHaveValue('Review');
  await waitFor(() => expect(sessionStorage).toHaveLength(0));
  vi.restoreAllMocks();
});

test('a restored person whom the directory doesn’t know is still marked', async () => {
  const first = showEditor(roomEndpoint(), {});
  await add('nobody@elsewhere.example');
  await press(words.people.addButton);
  await screen.findByText(defaultStrings.invitees.unknownSome);
  first.unmount();
  showEditor(roomEndpoint(), {});
  expect(await screen.findByText(words.restored)).toBeVisible();
  expect(screen.getByText(defaultStrings.invitees.unknownSome)).toBeVisible();
});

test('what one user has typed is not kept for another who signs in meanwhile', async () => {
  const { onSaved, onCancel, rerender } = showEditor(roomEndpoint(), { roomId: ROOM_ID, keepDraft: 'olga' });
  await userEvent.fill(await title(), 'Hers');
  rerender(
    <AnteroomRoot data-anteroom="test">
      <RoomEditor roomId={ROOM_ID} keepDraft="ada" onSaved={onSaved} onCancel={onCancel} />
    </AnteroomRoot>,
  );
  await waitFor(async () => expect(await title()).toHaveValue('Review'));
  expect(Object.keys(sessionStorage)).toEqual([`anteroom.draft.olga.${ROOM_ID}`]);
});

test('nothing is kept of discarded changes, after an hour, for another user, or if the host turns it off', async () => {
  const endpoint = roomEndpoint();
  const shown = async (keepDraft?: boolean | string) => {
    const view = showEditor(endpoint, { roomId: ROOM_ID, keepDraft });
    const value = (await title()).getAttribute('value');
    return { ...view, value };
  };
  const off = await shown(false);
  await userEvent.fill(await title(), 'Other');
  expect(sessionStorage).toHaveLength(0);
  off.unmount();
  const kept = await shown('olga');
  await userEvent.fill(await title(), 'Other');
  kept.unmount();
  const ada = await shown('ada');
  expect(ada.value).toBe('Review');
  ada.unmount();
  vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 61 * 60_000);
  const late = await shown('olga');
  expect(late.value).toBe('Review');
  await waitFor(() => expect(sessionStorage).toHaveLength(0));
  late.unmount();
  vi.restoreAllMocks();
  const again = await shown('olga');
  await userEvent.fill(await title(), 'Other');
  await press(words.cancel);
  await userEvent.click(await screen.findByRole('button', { name: words.discard }));
  await waitFor(() => expect(again.onCancel).toHaveBeenCalledOnce());
  expect(sessionStorage).toHaveLength(0);
  expect(changesAt(endpoint)).toEqual([]);
});
