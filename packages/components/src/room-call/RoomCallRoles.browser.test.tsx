import { AnteroomProvider } from '@anteroom/hooks';
import { createFakeEndpoint } from '@anteroom/testing';
import { cleanup, configure, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { commands } from 'vitest/browser';
import type { EmulatorCommands } from '../../../calling-emulator/test/emulatorCommands.js';
import { loadCallUi } from '../call/index.js';
import { defaultStrings } from '../text/index.js';
import { RoomCall } from './RoomCall.js';

configure({ reactStrictMode: true });

const emulator = commands as unknown as EmulatorCommands;

beforeAll(async () => {
  await loadCallUi();
}, 60_000);

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** Eve, an Attendee, in a call. */
async function eveInCall() {
  // A hidden page polls rarely.
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible');
  const { roomId, people } = await emulator.openRoom(['Attendee']);
  const [eve] = people;
  if (!eve) throw new Error('Nobody is in the room.');
  const now = Date.now();
  const endpoint = createFakeEndpoint({
    me: 'eve',
    people: [{ id: 'eve', displayName: 'Eve Novak', acsUserId: eve.acsUserId }],
    rooms: [
      {
        id: roomId,
        title: 'Demo',
        validFrom: new Date(now - 1_800_000).toISOString(),
        validUntil: new Date(now + 1_800_000).toISOString(),
        roster: { eve: 'Attendee' },
      },
    ],
  });
  const withToken: typeof fetch = async (input, init) => {
    const answer = await endpoint.fetch(input, init);
    if (!answer.ok || !new Request(input, init).url.endsWith('/token')) return answer;
    return Response.json({ ...((await answer.json()) as object), token: eve.token });
  };
  const { container } = render(
    <div style={{ height: '600px', width: '1000px' }}>
      <AnteroomProvider endpoint="https://host.example/api" fetch={withToken} retryDelayMs={1}>
        <RoomCall roomId={roomId} />
      </AnteroomProvider>
    </div>,
  );
  await userEvent.click(await screen.findByRole('button', { name: defaultStrings.lobby.join }));
  await waitFor(() => expect(container.querySelector('[data-anteroom="roster"]')).not.toBeNull());
  return { roomId, eve, endpoint };
}

test('a person who becomes a Presenter in the call can invite people before the next poll', async () => {
  const { roomId, eve, endpoint } = await eveInCall();
  const { invite } = defaultStrings.roster;
  expect(screen.queryByRole('button', { name: invite.open })).toBeNull();
  endpoint.setRole(roomId, 'eve', 'Presenter');
  await emulator.changeRole(roomId, eve.acsUserId, 'Presenter');
  expect(await screen.findByRole('button', { name: invite.open })).toBeVisible();
}, 60_000);

test('a removed person who is invited again soon gets Rejoin', async () => {
  const { roomId, eve, endpoint } = await eveInCall();
  const { invitation, rejoin } = defaultStrings.callEnded;
  endpoint.setRole(roomId, 'eve', null);
  await emulator.removeFromRoom(roomId, eve.acsUserId);
  expect(await screen.findByText(invitation.awaited)).toBeVisible();
  expect(screen.queryByRole('button', { name: rejoin })).toBeNull();
  // The page has looked, and the room isn't there for people who aren't invited.
  const looked = () => endpoint.requests.filter(({ path }) => path.endsWith(roomId)).length;
  const before = looked();
  await waitFor(() => expect(looked()).toBeGreaterThan(before));
  endpoint.setRole(roomId, 'eve', 'Attendee');
  expect(await screen.findByText(invitation.received)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: rejoin }));
  expect(await screen.findByRole('button', { name: defaultStrings.lobby.join })).toBeVisible();
}, 60_000);
