import { AnteroomError, type Role } from '@anteroom/contract';
import { useRoomParticipants } from '@anteroom/hooks';
import { createFakeEndpoint } from '@anteroom/testing';
import { renderWithAnteroom } from '@anteroom/testing/react';
import { cleanup, configure, screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { holdingChanges } from '../../../test/holdingChanges.js';
import { defaultStrings, failureWords } from '../../text/index.js';
import { AnteroomRoot } from '../../theme/AnteroomRoot.js';
import { mergeRoster, Roster, useRoomRoster } from '../index.js';

configure({ reactStrictMode: true });
afterEach(cleanup);

const ROOM_ID = '99412345678901234';
const HOUR_MS = 3_600_000;
const words = defaultStrings.roster.invite;
const { invitees } = defaultStrings;

function RoomRoster() {
  const { participants = [] } = useRoomParticipants(ROOM_ID);
  return <Roster people={mergeRoster(participants, [])} {...useRoomRoster(ROOM_ID)} />;
}

async function open({ isHeld = false, others = {} }: { isHeld?: boolean; others?: Record<string, Role> } = {}) {
  const fake = createFakeEndpoint({
    me: 'ada',
    people: [
      { id: 'ada', displayName: 'Ada' },
      { id: 'u-7', displayName: 'Lin Wu', mail: 'lin@contoso.example' },
      { id: 'Smith, Dot', displayName: 'Dot Smith' },
    ],
    rooms: [
      {
        id: ROOM_ID,
        title: 'Review',
        validFrom: new Date(Date.now() - HOUR_MS).toISOString(),
        validUntil: new Date(Date.now() + HOUR_MS).toISOString(),
        roster: { ada: 'Presenter', ...others },
      },
    ],
  });
  const held = holdingChanges(fake);
  renderWithAnteroom(
    <AnteroomRoot data-anteroom="test">
      <RoomRoster />
    </AnteroomRoot>,
    { endpoint: isHeld ? held.endpoint : fake },
  );
  await userEvent.click(await screen.findByRole('button', { name: words.open }));
  const sent = () => fake.requests.filter(({ method }) => method === 'PATCH').length;
  return { ...held, endpoint: fake, sent };
}

const picked = () => [...document.querySelectorAll<HTMLElement>('[data-picked]')].map(({ dataset }) => dataset.picked);

test('an invitation in a call shows first whom the directory doesn’t know, with what was typed', async () => {
  const { sent } = await open();
  const typed = '"Carter, Ben" <ben@elsewhere.example>';
  await userEvent.fill(screen.getByLabelText(words.people), `lin@contoso.example; ${typed}`);
  await userEvent.click(screen.getByRole('button', { name: words.send }));
  expect(await screen.findByText(invitees.unknown({ typed }))).toBeVisible();
  expect(document.querySelectorAll('[data-unknown]')).toHaveLength(1);
  expect(sent()).toBe(0);
  // axe would measure the colors of a button that is still fading in.
  await Promise.all(document.getAnimations().map(({ finished }) => finished));
  const { violations } = await axe.run('[role="dialog"]');
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: words.send }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(await screen.findByText('Lin Wu')).toBeVisible();
  expect(sent()).toBe(1);
});

test('an invitation in a call says which mail addresses couldn’t be checked, checks them again, and invites them as typed', async () => {
  const { endpoint, sent } = await open();
  const bar = () => document.querySelector('[data-anteroom="unchecked-people"]');
  endpoint.fail('forbidden', { method: 'POST', path: /people$/ });
  await userEvent.fill(screen.getByLabelText(words.people), 'lin@contoso.example');
  await userEvent.click(screen.getByRole('button', { name: words.send }));
  await waitFor(() => expect(bar()).toHaveTextContent(invitees.unchecked({ addresses: 'lin@contoso.example' })));
  expect(sent()).toBe(0);
  endpoint.recover();
  await userEvent.click(screen.getByRole('button', { name: invitees.checkAgain }));
  await waitFor(() => expect(bar()).toBeNull());
  expect(screen.getByRole('button', { name: words.send })).toHaveFocus();
  expect(sent()).toBe(0);
  endpoint.fail('forbidden', { method: 'POST', path: /people$/ });
  await userEvent.fill(screen.getByLabelText(words.people), 'cleo@contoso.example');
  await userEvent.click(screen.getByRole('button', { name: words.send }));
  await waitFor(() => expect(bar()).toHaveTextContent(invitees.unchecked({ addresses: 'cleo@contoso.example' })));
  await userEvent.click(screen.getByRole('button', { name: words.send }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(sent()).toBe(1);
});

test('a Presenter finds people of the directory by name', async () => {
  await open();
  await userEvent.fill(screen.getByRole('combobox', { name: invitees.search }), 'lin');
  await userEvent.click(await screen.findByRole('option', { name: /Lin Wu/ }));
  expect(picked()).toEqual(['u-7']);
  expect(screen.getByRole('textbox', { name: words.people })).toHaveValue('');
});

test('people who were picked are counted, except those who are invited already', async () => {
  await open();
  const search = screen.getByRole('combobox', { name: invitees.search });
  const pick = async (name: string) => {
    await userEvent.fill(search, name);
    await userEvent.click(await screen.findByRole('option', { name: new RegExp(name) }));
  };
  await pick('Ada');
  expect(await screen.findByText(words.already({ count: 1 }))).toBeVisible();
  expect(screen.getByText(words.found({ count: 0 }))).toBeVisible();
  expect(screen.getByRole('button', { name: words.send })).toBeDisabled();
  await pick('Lin Wu');
  expect(await screen.findByText(words.found({ count: 1 }))).toBeVisible();
});

test('people who are invited already keep their role when their mail addresses are pasted', async () => {
  const { sent } = await open({ others: { 'u-7': 'Presenter' } });
  await userEvent.fill(screen.getByRole('textbox', { name: words.people }), 'lin@contoso.example');
  await userEvent.click(screen.getByRole('button', { name: words.send }));
  expect(await screen.findByText(words.already({ count: 1 }))).toBeVisible();
  expect(sent()).toBe(0);
});

test('a person who was picked is invited, whatever their id looks like, and can be removed again', async () => {
  const { sent } = await open();
  const search = screen.getByRole('combobox', { name: invitees.search });
  for (const name of ['lin', 'dot']) {
    await userEvent.fill(search, name);
    await userEvent.keyboard('{ArrowDown}');
    await screen.findByRole('option', { name: new RegExp(name, 'i') });
    await userEvent.click(screen.getByRole('option', { name: new RegExp(name, 'i') }));
  }
  expect(picked()).toEqual(['u-7', 'Smith, Dot']);
  await userEvent.click(
    screen.getByRole('button', { name: defaultStrings.roomEditor.people.remove({ name: 'Lin Wu' }) }),
  );
  await userEvent.click(screen.getByRole('button', { name: words.send }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(await screen.findByText('Dot Smith')).toBeVisible();
  expect(screen.queryByText('Lin Wu')).toBeNull();
  expect(sent()).toBe(1);
});

test('while people are looked up nothing can be edited, and canceling sends nothing and keeps what was typed', async () => {
  const { sent, isHeld, letGo } = await open({ isHeld: true });
  await userEvent.fill(screen.getByLabelText(words.people), 'lin@contoso.example');
  await userEvent.click(screen.getByRole('button', { name: words.send }));
  await waitFor(() => expect(isHeld()).toBe(true));
  expect(screen.getByLabelText(words.people)).toHaveAttribute('readonly');
  await userEvent.click(screen.getByRole('button', { name: defaultStrings.roster.actions.cancel }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await letGo();
  await userEvent.click(await screen.findByRole('button', { name: words.open }));
  expect(await screen.findByLabelText(words.people)).toHaveValue('lin@contoso.example');
  expect(sent()).toBe(0);
  await userEvent.click(screen.getByRole('button', { name: words.send }));
  await waitFor(() => expect(isHeld()).toBe(true));
  await letGo();
  await waitFor(() => expect(isHeld()).toBe(true));
  await letGo();
  await waitFor(() => expect(sent()).toBe(1));
});

test('an invitation that fails after its dialog was closed is still reported', async () => {
  const { endpoint, isHeld, letGo } = await open({ isHeld: true });
  endpoint.fail('forbidden', { method: 'PATCH' });
  await userEvent.fill(screen.getByLabelText(words.people), 'u-7');
  await userEvent.click(screen.getByRole('button', { name: words.send }));
  await waitFor(() => expect(isHeld()).toBe(true));
  await letGo();
  await waitFor(() => expect(isHeld()).toBe(true));
  await userEvent.click(screen.getByRole('button', { name: defaultStrings.roster.actions.cancel }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await letGo();
  expect(
    await screen.findByText(failureWords(defaultStrings, new AnteroomError('forbidden', 'Refused.'), 'change').title),
  ).toBeVisible();
});

test('a text that the endpoint refuses leaves the search where it is, and Tab adds nobody', async () => {
  const { endpoint } = await open();
  const search = screen.getByRole('combobox', { name: invitees.search });
  await userEvent.fill(search, 'lin');
  await screen.findByRole('option', { name: /Lin Wu/ });
  await userEvent.keyboard('{ArrowDown}');
  await userEvent.tab();
  expect(picked()).toEqual([]);
  endpoint.fail('invalid-request', { path: /people$/ });
  await userEvent.fill(search, 'something long');
  await waitFor(() => expect(screen.getByText(invitees.searchFailed)).toBeVisible());
  expect(search).toBeInTheDocument();
  expect(search).toHaveAttribute('maxlength', '200');
});
