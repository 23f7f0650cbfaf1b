import { useRoomParticipants } from '@anteroom/hooks';
import { createFakeEndpoint } from '@anteroom/testing';
import { renderWithAnteroom } from '@anteroom/testing/react';
import { cleanup, configure, screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { defaultStrings } from '../../text/index.js';
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

async function open() {
  const endpoint = createFakeEndpoint({
    me: 'ada',
    people: [
      { id: 'ada', displayName: 'Ada' },
      { id: 'u-7', displayName: 'Lin Wu', mail: 'lin@contoso.example' },
    ],
    rooms: [
      {
        id: ROOM_ID,
        title: 'Review',
        validFrom: new Date(Date.now() - HOUR_MS).toISOString(),
        validUntil: new Date(Date.now() + HOUR_MS).toISOString(),
        roster: { ada: 'Presenter' },
      },
    ],
  });
  renderWithAnteroom(
    <AnteroomRoot data-anteroom="test">
      <RoomRoster />
    </AnteroomRoot>,
    { endpoint },
  );
  await userEvent.click(await screen.findByRole('button', { name: words.open }));
  const sent = () => endpoint.requests.filter(({ method }) => method === 'PATCH').length;
  return { sent };
}

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

test('a Presenter finds people of the directory by name', async () => {
  await open();
  await userEvent.fill(screen.getByRole('combobox', { name: invitees.search }), 'lin');
  await userEvent.click(await screen.findByRole('option', { name: /Lin Wu/ }));
  expect(screen.getByLabelText(words.people)).toHaveValue('u-7');
});
