import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  changesAt,
  HOUR_MS,
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
import { defaultStrings } from '../../text/index.js';

const conflictAt = (about: string) => document.querySelector<HTMLElement>(`[data-conflict="${about}"]`);

test('what somebody else has changed and this person has not is taken into the form, heading and field alike', async () => {
  const endpoint = roomEndpoint();
  showEditor(endpoint);
  await userEvent.selectOptions(await roleOf('Ben'), 'Consumer');
  endpoint.updateRoom(ROOM_ID, { title: 'Theirs', knocking: true });
  endpoint.setRole(ROOM_ID, 'dot', 'Presenter');
  await poll();
  await waitFor(async () => expect(await title()).toHaveValue('Theirs'));
  expect(screen.getByRole('heading', { name: words.editTitle({ title: 'Theirs' }) })).toBeVisible();
  expect(screen.getByRole('switch', { name: words.knocking })).toBeChecked();
  expect(await roleOf('Dot')).toHaveValue('Presenter');
  expect(await roleOf('Ben')).toHaveValue('Consumer');
});

test.each([
  ['mine', 'Mine', words.conflict.keepMine],
  ['theirs', 'Theirs', words.conflict.useTheirs],
])(
  'a title that both have changed is a conflict at the field, and choosing %s saves that',
  async (choice, saved, button) => {
    const endpoint = roomEndpoint();
    const { onSaved } = showEditor(endpoint);
    await userEvent.fill(await title(), 'Mine');
    await userEvent.selectOptions(await roleOf('Ben'), 'Consumer');
    endpoint.updateRoom(ROOM_ID, { title: 'Theirs' });
    await poll();
    await waitFor(() => expect(conflictAt('title')).toBeVisible());
    expect(conflictAt('title')).toHaveTextContent(words.conflict.said({ mine: 'Mine', theirs: 'Theirs' }));
    expect(screen.getByRole('heading', { name: words.editTitle({ title: 'Review' }) })).toBeVisible();
    await press(words.save);
    await waitFor(() => expect(conflictAt('title')).toHaveFocus());
    expect(changesAt(endpoint)).toEqual([]);
    await press(button);
    expect(await title()).toHaveValue(choice === 'mine' ? 'Mine' : 'Theirs');
    await press(words.save);
    await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
    expect(await roomAt(endpoint)).toMatchObject({ title: saved, people: ['Ada Presenter', 'Ben Consumer'] });
  },
);

test('a conflict is announced once, not for each letter that is typed', async () => {
  const endpoint = roomEndpoint();
  showEditor(endpoint);
  await userEvent.fill(await title(), 'Mine');
  endpoint.updateRoom(ROOM_ID, { title: 'Theirs' });
  await poll();
  const alert = await waitFor(() => within(conflictAt('title') as HTMLElement).getByRole('alert'));
  const first = words.conflict.said({ mine: 'Mine', theirs: 'Theirs' });
  expect(alert).toHaveTextContent(first);
  await userEvent.type(await title(), ' too');
  await waitFor(() =>
    expect(conflictAt('title')).toHaveAccessibleDescription(
      words.conflict.said({ mine: 'Mine too', theirs: 'Theirs' }),
    ),
  );
  expect(alert.textContent).toBe(first);
});

test('a change that the form has not seen yet is not overwritten: it is shown, with both values', async () => {
  const endpoint = roomEndpoint();
  const { onSaved } = showEditor(endpoint);
  await userEvent.fill(await title(), 'Mine');
  endpoint.updateRoom(ROOM_ID, { title: 'Theirs' });
  await press(words.save);
  await waitFor(() => expect(conflictAt('title')).toHaveFocus());
  expect(screen.getByText(defaultStrings.errors['room-changed'].body, { exact: false })).toBeVisible();
  expect(onSaved).not.toHaveBeenCalled();
  expect(await roomAt(endpoint)).toMatchObject({ title: 'Theirs' });
});

test('an end of the window that somebody else has moved unseen stays moved when the other end is saved', async () => {
  const endpoint = roomEndpoint();
  const { onSaved } = showEditor(endpoint);
  await title();
  const { validFrom, validUntil } = await roomAt(endpoint);
  const theirs = new Date(Date.parse(validFrom) - HOUR_MS / 2).toISOString();
  const closes = new Date(Date.parse(validUntil) + 24 * HOUR_MS);
  const date = [closes.getFullYear(), closes.getMonth() + 1, closes.getDate()].map((n) => String(n).padStart(2, '0'));
  await userEvent.fill(screen.getByLabelText(/^Closes(?!,)/), date.join('-'));
  endpoint.updateRoom(ROOM_ID, { validFrom: theirs });
  await press(words.save);
  await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
  expect(await roomAt(endpoint)).toMatchObject({ validFrom: theirs, validUntil: closes.toISOString() });
});

test('a person whom somebody else has removed does not come back by a change of role, unless one says so', async () => {
  const endpoint = roomEndpoint();
  const { onSaved } = showEditor(endpoint);
  await roleOf('Ben');
  endpoint.setRole(ROOM_ID, 'ben', null);
  await poll();
  const row = (await screen.findByText(words.people.gone)).closest('li') as HTMLElement;
  await userEvent.selectOptions(await roleOf('Ben'), 'Presenter');
  await press(words.save);
  await waitFor(() => expect(within(row).getByRole('group')).toHaveFocus());
  expect(changesAt(endpoint)).toEqual([]);
  await press(words.conflict.keepMine);
  expect(await screen.findByText(words.people.isNew)).toBeVisible();
  await press(words.save);
  await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
  expect((await roomAt(endpoint)).people).toEqual(['Ada Presenter', 'Ben Presenter']);
});

test('a person whom somebody else has removed unseen is not invited again by saving another role', async () => {
  const endpoint = roomEndpoint();
  showEditor(endpoint);
  await userEvent.selectOptions(await roleOf('Ben'), 'Presenter');
  endpoint.setRole(ROOM_ID, 'ben', null);
  await press(words.save);
  await press(await screen.findByText(words.conflict.useTheirs).then(() => words.conflict.useTheirs));
  expect(screen.queryByText('Ben')).toBeNull();
  expect((await roomAt(endpoint)).people).toEqual(['Ada Presenter']);
});

test('a person whom somebody else has invited meanwhile with another role is marked, and their role stays', async () => {
  const endpoint = roomEndpoint();
  showEditor(endpoint);
  await userEvent.fill(await screen.findByLabelText(words.people.add), 'dot');
  await press(words.people.addButton);
  endpoint.setRole(ROOM_ID, 'dot', 'Presenter');
  await press(words.save);
  expect(await screen.findByText(words.people.invitedMeanwhile)).toBeVisible();
  expect((await roomAt(endpoint)).people).toContain('Dot Presenter');
});
