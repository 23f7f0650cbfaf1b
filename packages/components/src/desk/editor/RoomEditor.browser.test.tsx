import { createFakeEndpoint, type FakeEndpoint } from '@anteroom/testing';
import { renderWithAnteroom } from '@anteroom/testing/react';
import { cleanup, configure, screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { dateInput, enter } from '../../../test/momentInputs.js';
import { defaultStrings } from '../../text/index.js';
import { AnteroomRoot } from '../../theme/AnteroomRoot.js';
import { RoomEditor } from './RoomEditor.js';
import type { RoomEditorProps } from './RoomEditor.types.js';

configure({ reactStrictMode: true });
afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

const ROOM_ID = '99412345678901234';
const HOUR_MS = 3_600_000;
const words = defaultStrings.roomEditor;

function show(props: RoomEditorProps = {}, me = 'olga') {
  const onSaved = vi.fn();
  const onCancel = vi.fn();
  const endpoint = createFakeEndpoint({
    me,
    people: [
      { id: 'olga', displayName: 'Olga', isOrganizer: true },
      { id: 'ada', displayName: 'Ada' },
      { id: 'ben', displayName: 'Ben' },
      { id: 'u-7', displayName: 'Lin Wu', mail: 'lin@contoso.example' },
    ],
    rooms: [
      {
        id: ROOM_ID,
        title: 'Review',
        validFrom: new Date(Date.now() - HOUR_MS).toISOString(),
        validUntil: new Date(Date.now() + HOUR_MS).toISOString(),
        ownerId: 'olga',
        roster: { ada: 'Presenter', ben: 'Attendee' },
      },
    ],
  });
  const view = renderWithAnteroom(
    <AnteroomRoot data-anteroom="test">
      <RoomEditor onSaved={onSaved} onCancel={onCancel} {...props} />
    </AnteroomRoot>,
    { endpoint },
  );
  return { ...view, onSaved, onCancel };
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const title = () => screen.findByRole('textbox', { name: /^Title/ });
const changes = (endpoint: FakeEndpoint) =>
  endpoint.requests.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path}`);

test('a room can be created with the keyboard alone, and people left in the box are invited', async () => {
  const { onSaved, endpoint } = show();
  await userEvent.click(await title());
  await userEvent.keyboard('Planning');
  await userEvent.click(screen.getByLabelText(words.people.add));
  await userEvent.keyboard('ada, ben');
  await userEvent.click(await title());
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
  expect(onSaved.mock.calls[0]?.[0]).toMatchObject({ title: 'Planning' });
  expect(changes(endpoint)).toEqual(['POST /api/people', 'POST /api/rooms']);
});

test('default people are on the list of a new room, and are invited unless removed', async () => {
  const defaultPeople = [
    { userId: 'olga', displayName: 'Olga', role: 'Presenter' as const },
    { userId: 'ada', displayName: 'Ada', role: 'Attendee' as const },
  ];
  const { onSaved, endpoint } = show({ defaultPeople });
  await userEvent.fill(await title(), 'Planning');
  await press(words.people.remove({ name: 'Ada' }));
  expect(screen.queryByText('Ada')).toBeNull();
  await press(words.create);
  await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
  expect(onSaved.mock.calls[0]?.[0]).toMatchObject({ me: { invited: true, role: 'Presenter' } });
  expect(changes(endpoint)).toEqual(['POST /api/rooms']);
});

test('an invalid field shows its error and gets focus, and nothing is sent', async () => {
  const { endpoint, onSaved } = show();
  await title();
  await press(words.create);
  expect(await screen.findByText(words.nameFaults.missing)).toBeVisible();
  await waitFor(async () => expect(await title()).toHaveFocus());
  await userEvent.keyboard('Planning');
  await enter(dateInput('closes'), '2099-01-01');
  expect(await screen.findByText(words.when.faults['too-long'])).toBeVisible();
  await press(words.create);
  expect(changes(endpoint)).toEqual([]);
  expect(onSaved).not.toHaveBeenCalled();
});

test('a title with unprintable characters shows an error at its field, and nothing is sent', async () => {
  const { endpoint } = show();
  await userEvent.fill(await title(), 'Planning\u0007');
  await press(words.create);
  expect(await screen.findByText(defaultStrings.unprintable)).toBeVisible();
  await waitFor(async () => expect(await title()).toHaveFocus());
  expect(changes(endpoint)).toEqual([]);
});

test('entries that cannot be invited stay in the box, each line with its reason', async () => {
  show();
  const box = await screen.findByLabelText(words.people.add);
  await userEvent.fill(box, 'ada\n8:orgid:1\nada');
  await press(words.people.addButton);
  await waitFor(() => expect(box).toHaveValue('8:orgid:1\nada'));
  expect(screen.getByText(words.people.faults['not-acs-user']({ line: 1, text: '8:orgid:1' }))).toBeVisible();
  expect(screen.getByText(words.people.faults['invited-already']({ line: 2, text: 'ada' }))).toBeVisible();
  expect(document.querySelectorAll('[data-participant]')).toHaveLength(1);
});

const rows = () =>
  [...document.querySelectorAll<HTMLElement>('[data-participant]')].map(({ dataset, textContent }) => ({
    id: dataset.participant,
    text: textContent,
    isUnknown: dataset.unknown !== undefined,
  }));

test('people pasted from a mail program are one row each, and a row says if the directory doesn’t know its person', async () => {
  const { onSaved, endpoint } = show();
  await userEvent.fill(await title(), 'Planning');
  await userEvent.fill(
    screen.getByLabelText(words.people.add),
    '"Wu, Lin" <lin@contoso.example>, "Lovelace, Ada" <ada@elsewhere.example>; ben',
  );
  await press(words.people.addButton);
  await waitFor(() => expect(rows()).toHaveLength(3));
  const typed = '"Lovelace, Ada" <ada@elsewhere.example>';
  expect(rows()).toEqual([
    { id: 'ada@elsewhere.example', text: expect.stringContaining('Lovelace, Ada'), isUnknown: true },
    { id: 'u-7', text: expect.stringContaining('Lin Wu'), isUnknown: false },
    { id: 'ben', text: expect.stringContaining('Ben'), isUnknown: false },
  ]);
  expect(screen.getByText(defaultStrings.invitees.unknown({ typed }))).toBeVisible();
  expect(screen.getByText(defaultStrings.invitees.unknownSome)).toBeVisible();
  await press(words.create);
  await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
  expect(changes(endpoint)).toEqual(['POST /api/people', 'POST /api/rooms']);
});

test('saving with unknown people in the box shows them first, and saves when asked again', async () => {
  const { onSaved, endpoint } = show();
  await userEvent.fill(await title(), 'Planning');
  await userEvent.fill(screen.getByLabelText(words.people.add), 'ada, nobody@elsewhere.example');
  await press(words.create);
  expect(await screen.findByText(defaultStrings.invitees.unknownSome)).toBeVisible();
  const bar = document.querySelector('[data-anteroom="unknown-people"]');
  await waitFor(() => expect(bar).toHaveFocus());
  expect(bar).toHaveAccessibleDescription(defaultStrings.invitees.unknownSome);
  expect(screen.getByText(words.notSaved)).toBeVisible();
  expect(rows().map(({ isUnknown }) => isUnknown)).toEqual([true, false]);
  expect(changes(endpoint)).toEqual(['POST /api/people']);
  await press(words.create);
  await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
});

test('an endpoint that can’t look people up keeps nobody from being invited, and offers no search', async () => {
  const { endpoint, onSaved } = show();
  endpoint.fail('not-supported', { path: /people$/ });
  await userEvent.fill(await title(), 'Planning');
  await userEvent.fill(screen.getByLabelText(words.people.add), 'nobody');
  await waitFor(() => expect(screen.queryByRole('combobox', { name: defaultStrings.invitees.search })).toBeNull());
  await press(words.create);
  await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
});

test('people are found by name and added with the keyboard', async () => {
  const { onSaved } = show();
  await userEvent.fill(await title(), 'Planning');
  const box = screen.getByRole('combobox', { name: defaultStrings.invitees.search });
  await userEvent.click(box);
  await userEvent.keyboard('li wu');
  expect(await screen.findByText(defaultStrings.invitees.nobodyFound({ query: 'li wu' }))).toBeVisible();
  await userEvent.fill(box, 'lin ');
  expect(box).toHaveValue('lin ');
  const option = await screen.findByRole('option', { name: /Lin Wu/ });
  expect(option).toHaveTextContent('lin@contoso.example');
  await userEvent.keyboard('{ArrowDown}{Enter}');
  await waitFor(() => expect(rows()).toMatchObject([{ id: 'u-7', isUnknown: false }]));
  expect(box).toHaveValue('');
  expect(onSaved).not.toHaveBeenCalled();
});

test('a person who is invited already is not added a second time, by whatever name they are found', async () => {
  show({ roomId: ROOM_ID });
  await userEvent.fill(await screen.findByLabelText(words.people.add), 'ada');
  await userEvent.click(screen.getByRole('button', { name: words.people.remove({ name: 'Ada' }) }));
  await press(words.people.addButton);
  expect(await screen.findByRole('button', { name: words.people.remove({ name: 'Ada' }) })).toBeVisible();
  expect(rows()).toHaveLength(2);
  expect(screen.getByLabelText(words.people.add)).toHaveValue('');
});

test('a failed save is reported and keeps what was typed, and the next save sends it', async () => {
  const { endpoint, onSaved } = show({ roomId: ROOM_ID });
  await userEvent.fill(await title(), 'Other');
  endpoint.fail('service-unavailable');
  await press(words.save);
  expect(await screen.findByText(words.notSaved)).toBeVisible();
  expect(await title()).toHaveValue('Other');
  endpoint.recover();
  await press(words.save);
  await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
  expect(onSaved.mock.calls[0]?.[0]).toMatchObject({ title: 'Other' });
});

test('the room and its people are saved by one request: if it fails nothing is saved, and the next one sends it all', async () => {
  const { endpoint, onSaved } = show({ roomId: ROOM_ID });
  await userEvent.fill(await title(), 'Other');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: words.people.role({ name: 'Ben' }) }), 'Consumer');
  endpoint.fail('forbidden', { method: 'PATCH' });
  await press(words.save);
  expect(await screen.findByText(words.notSaved)).toBeVisible();
  endpoint.recover();
  const before = changes(endpoint).length;
  await press(words.save);
  await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
  expect(changes(endpoint).slice(before)).toEqual([`PATCH /api/rooms/${ROOM_ID}`]);
  expect(onSaved.mock.calls[0]?.[0]).toMatchObject({ title: 'Other' });
});

test('a person whom the endpoint rejects is marked in their row', async () => {
  show({ roomId: ROOM_ID });
  await userEvent.fill(await screen.findByLabelText(words.people.add), '8:acs:r_nobody');
  await press(words.people.addButton);
  await press(words.save);
  const refusal = await screen.findByText(words.people.refused);
  expect(refusal).toBeVisible();
  expect(refusal).toHaveAttribute('role', 'alert');
  const role = screen.getByRole('combobox', { name: words.people.role({ name: '8:acs:r_nobody' }) });
  await waitFor(() => expect(role).toHaveFocus());
  expect(role).toHaveAccessibleDescription(words.people.refused);
  expect(screen.getByText(words.refusedBody, { exact: false })).toBeVisible();
});

test('effects on people in the call are shown before saving: as facts if the host knows who is in the call, else as possible', async () => {
  const { unmount } = show({ roomId: ROOM_ID });
  const role = () => screen.findByRole('combobox', { name: words.people.role({ name: 'Ben' }) });
  await userEvent.selectOptions(await role(), 'Consumer');
  const said = { names: 'Ben', count: 1, role: defaultStrings.roles.Consumer.name };
  expect(await screen.findByText(words.effects.roleIfInCall(said))).toBeVisible();
  const benId = document.querySelector<HTMLElement>('[data-participant][data-role="Consumer"]')?.dataset.participant;
  unmount();
  show({ roomId: ROOM_ID, inCall: [benId ?? ''] });
  await userEvent.selectOptions(await role(), 'Consumer');
  expect(await screen.findByText(words.effects.roleInCall(said))).toBeVisible();
});

test('the effects on the call are in view next to Save, wherever the page is scrolled to', async () => {
  show({ roomId: ROOM_ID });
  const role = await screen.findByRole('combobox', { name: words.people.role({ name: 'Ben' }) });
  const scroller = document.querySelector('[data-anteroom="room-editor"]')?.parentElement as HTMLElement;
  Object.assign(scroller.style, { blockSize: '500px', overflow: 'auto' });
  await userEvent.selectOptions(role, 'Consumer');
  const effects = await screen.findByText(words.effects.title);
  for (const top of [0, scroller.scrollHeight]) {
    scroller.scrollTop = top;
    const { left, right, top: y, bottom } = effects.getBoundingClientRect();
    const onTop = document.elementFromPoint((left + right) / 2, (y + bottom) / 2);
    expect(effects.contains(onTop)).toBe(true);
  }
});

test('a change that nobody in the call notices takes no place next to Save', async () => {
  show({ roomId: ROOM_ID });
  await userEvent.fill(await title(), 'Other');
  await waitFor(() => expect(screen.getByRole('button', { name: words.save })).toBeEnabled());
  expect(document.querySelector('[data-anteroom="room-effects"]')).toBeEmptyDOMElement();
});

test('a fault that gets the focus is not under the bar with Save', async () => {
  show({ roomId: ROOM_ID });
  const box = await screen.findByLabelText(words.people.add);
  const scroller = document.querySelector('[data-anteroom="room-editor"]')?.parentElement as HTMLElement;
  Object.assign(scroller.style, { blockSize: '600px', overflow: 'auto' });
  await userEvent.fill(box, '8:orgid:1');
  // In view for the browser, but under the bar.
  scroller.scrollTop += box.getBoundingClientRect().bottom - scroller.getBoundingClientRect().bottom;
  const bar = document.querySelector('footer')?.parentElement as HTMLElement;
  expect(box.getBoundingClientRect().bottom).toBeGreaterThan(bar.getBoundingClientRect().top);
  await press(words.save);
  await waitFor(() => expect(box).toHaveFocus());
  expect(box.getBoundingClientRect().bottom).toBeLessThanOrEqual(bar.getBoundingClientRect().top);
});

test('leaving asks for confirmation only while there are unsaved changes', async () => {
  const { onCancel } = show({ roomId: ROOM_ID });
  await userEvent.fill(await title(), 'Other');
  const unload = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(unload);
  expect(unload.defaultPrevented).toBe(true);
  await press(words.cancel);
  await userEvent.click(await screen.findByRole('button', { name: words.stay }));
  expect(onCancel).not.toHaveBeenCalled();
  await userEvent.fill(await title(), 'Review');
  await press(words.cancel);
  expect(onCancel).toHaveBeenCalledOnce();
  const free = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(free);
  expect(free.defaultPrevented).toBe(false);
});

test('a presenter can change the people, and no other field is shown', async () => {
  const { endpoint, onSaved } = show({ roomId: ROOM_ID }, 'ada');
  await userEvent.click(await screen.findByRole('button', { name: words.people.remove({ name: 'Ben' }) }));
  expect(screen.queryByRole('textbox', { name: /^Title/ })).toBeNull();
  await press(words.save);
  await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
  expect(changes(endpoint)).toEqual([`PATCH /api/rooms/${ROOM_ID}`]);
});

test('an editor with errors in its fields has no axe findings', async () => {
  const { container } = show({ roomId: ROOM_ID });
  await userEvent.clear(await title());
  await userEvent.fill(screen.getByLabelText(words.people.add), '8:orgid:1');
  await userEvent.click(screen.getByRole('button', { name: words.people.remove({ name: 'Ben' }) }));
  await press(words.save);
  await screen.findByText(words.nameFaults.missing);
  const { violations } = await axe.run(container);
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
});
