import { AnteroomProvider } from '@anteroom/hooks';
import { createFakeEndpoint } from '@anteroom/testing';
import { CallClient } from '@azure/communication-calling';
import { AzureCommunicationTokenCredential } from '@azure/communication-common';
import { cleanup, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import type { EmulatorCommands } from '../../../calling-emulator/test/emulatorCommands.js';
import { loadCallUi } from '../call/index.js';
import { defaultStrings } from '../text/index.js';
import { RoomCall } from './RoomCall.js';
import type { RoomCallProps } from './RoomCall.types.js';

configure({ reactStrictMode: true });

const emulator = commands as unknown as EmulatorCommands;
const PICTURE = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"/>')}`;
const words = defaultStrings.roster.dial;

beforeAll(async () => {
  await loadCallUi();
}, 60_000);

afterEach(cleanup);

/** Ada, a Presenter, in the lobby; Ben, who has a name and a picture in the host's directory; and Cleo, who has a name. */
async function lobbyOfAda(props: Partial<RoomCallProps> = {}, pstnDialOutEnabled = false, fails?: RegExp) {
  const { roomId, people } = await emulator.openRoom(['Presenter', 'Attendee', 'Attendee']);
  const [ada, ben, cleo] = people;
  if (!ada || !ben || !cleo) throw new Error('Nobody is in the room.');
  await emulator.switchDialOut(roomId, pstnDialOutEnabled);
  const now = Date.now();
  const endpoint = createFakeEndpoint({
    me: 'ada',
    people: [
      { id: 'ada', displayName: 'Ada Lovelace', acsUserId: ada.acsUserId },
      { id: 'ben', displayName: 'Ben Carter', acsUserId: ben.acsUserId, avatarUrl: PICTURE },
      { id: 'cleo', displayName: 'Cleo Diaz', acsUserId: cleo.acsUserId },
    ],
    rooms: [
      {
        id: roomId,
        title: 'Demo',
        validFrom: new Date(now - 60_000).toISOString(),
        validUntil: new Date(now + 3_600_000).toISOString(),
        pstnDialOutEnabled,
        roster: { ada: 'Presenter', ben: 'Attendee', cleo: 'Attendee' },
      },
    ],
  });
  if (fails) endpoint.fail('internal', { path: fails });
  const withToken: typeof fetch = async (input, init) => {
    const answer = await endpoint.fetch(input, init);
    if (!answer.ok || !new Request(input, init).url.endsWith('/token')) return answer;
    return Response.json({ ...((await answer.json()) as object), token: ada.token });
  };
  const { container } = render(
    <div style={{ height: '600px', width: '1000px' }}>
      <AnteroomProvider endpoint="https://host.example/api" fetch={withToken} retryDelayMs={1}>
        <RoomCall roomId={roomId} {...props} />
      </AnteroomProvider>
    </div>,
  );
  return { roomId, ada, ben, cleo, container, endpoint };
}

async function join(container: HTMLElement): Promise<HTMLElement> {
  await userEvent.click(await screen.findByRole('button', { name: 'Join' }));
  return waitFor(() => {
    const roster = container.querySelector<HTMLElement>('[data-anteroom="roster"]');
    if (!roster) throw new Error('The roster is not there yet.');
    return roster;
  });
}

test('a person who claims another name is shown with the name and picture from the host’s directory', async () => {
  const { roomId, ben, container } = await lobbyOfAda();
  const roster = await join(container);
  const agent = await new CallClient().createCallAgent(new AzureCommunicationTokenCredential(ben.token), {
    displayName: 'The Managing Director',
  });
  agent.join({ roomId });
  await waitFor(() => expect(roster.querySelectorAll('[data-presence="in-call"]')).toHaveLength(2));
  const tile = () => container.querySelector(`[data-ui-id="video-gallery"] img[src="${PICTURE}"]`);
  await waitFor(() => expect(tile()).not.toBeNull());
  await waitFor(() => expect(container.querySelector('[data-ui-id="video-gallery"]')).toHaveTextContent('Ben Carter'));
  expect(within(roster).getByText('Ben Carter')).toBeVisible();
  expect(document.body).not.toHaveTextContent('The Managing Director');
  await agent.dispose();
}, 60_000);

test('a person who is alone in the call reads who else is invited', async () => {
  const { container } = await lobbyOfAda();
  await join(container);
  const tile = () => container.querySelector('[data-ui-id="local-video-tile"]');
  await waitFor(() => expect(tile()).toHaveTextContent('Ben Carter and Cleo Diaz are invited'));
}, 60_000);

/** The colors of the initials that an element shows for a person. */
function colorsOf(element: Element | null, initials: string): string[] {
  const found = within(element as HTMLElement).getByText(initials);
  const { color, backgroundColor } = getComputedStyle(found.closest('.ms-Persona-initials') ?? found);
  return [color, backgroundColor];
}

test('a person has one color in the lobby, in the roster and on their tile', async () => {
  const { roomId, cleo, container } = await lobbyOfAda();
  const inLobby = await waitFor(() => colorsOf(container.querySelector('[data-presence="invited"]'), 'CD'));
  const roster = await join(container);
  const agent = await new CallClient().createCallAgent(new AzureCommunicationTokenCredential(cleo.token));
  agent.join({ roomId });
  await waitFor(() => expect(colorsOf(roster, 'CD')).toEqual(inLobby));
  const tiles = () => container.querySelector('[data-ui-id="video-gallery"]');
  await waitFor(() => expect(colorsOf(tiles(), 'CD')).toEqual(inLobby));
  await agent.dispose();
}, 60_000);

test('a Presenter calls a phone from the roster, and can’t call an incomplete number', async () => {
  const { container } = await lobbyOfAda({ alternateCallerId: '+14255550199' }, true);
  const roster = within(await join(container));
  await userEvent.click(await roster.findByRole('button', { name: words.open }));
  const send = await screen.findByRole('button', { name: words.send });
  const field = screen.getByRole('textbox', { name: words.number });
  await userEvent.type(field, '425 555 0123');
  expect(send).toBeDisabled();
  await userEvent.clear(field);
  await userEvent.type(field, '+1 (425) 555-0123{Enter}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(await roster.findByLabelText(defaultStrings.roster.states.phone)).toBeVisible();
  const tiles = container.querySelector('[data-ui-id="video-gallery"]');
  await waitFor(() => expect(tiles).toHaveTextContent('+14255550123'));
}, 60_000);

test.each([
  ['the room has no dial-out', { alternateCallerId: '+14255550199' }, false],
  ['the host has no number to call from', {}, true],
])(
  'nobody can call a phone where %s',
  async (_why, props, pstnDialOutEnabled) => {
    const { container } = await lobbyOfAda(props, pstnDialOutEnabled);
    const roster = await join(container);
    expect(roster.querySelector('[data-action="invite"]')).toBeVisible();
    expect(roster.querySelector('[data-action="dial"]')).toBeNull();
  },
  60_000,
);

test('the lobby claims nothing about a list that can’t be read, says so, and shows it once it can', async () => {
  const { container, endpoint } = await lobbyOfAda({}, false, /participants/);
  const bar = await screen.findByText(defaultStrings.desk.unread);
  expect(bar).toBeVisible();
  expect(container).not.toHaveTextContent(defaultStrings.lobby.alone);
  // The bar has no details.
  expect(container).not.toHaveTextContent('details below');
  endpoint.recover();
  await userEvent.click(screen.getByRole('button', { name: defaultStrings.desk.refresh }));
  await waitFor(() => expect(container.querySelector('[data-presence="invited"]')).toHaveTextContent('Ben Carter'));
  expect(screen.queryByText(defaultStrings.desk.unread)).toBeNull();
});

test('in a call whose list can’t be read, people keep their own name and nobody is a guest', async () => {
  const { roomId, ben, container } = await lobbyOfAda({}, false, /participants/);
  const roster = await join(container);
  const claimed = 'The Managing Director';
  const credential = new AzureCommunicationTokenCredential(ben.token);
  const agent = await new CallClient().createCallAgent(credential, { displayName: claimed });
  agent.join({ roomId });
  await waitFor(() => expect(roster.querySelectorAll('[data-presence="in-call"]')).toHaveLength(2));
  // On the roster and on the tile of Microsoft's UI, which asks for the name.
  await waitFor(() => expect(screen.getAllByText(defaultStrings.unknown).length).toBeGreaterThan(1), {
    timeout: 20_000,
  });
  expect(document.body).not.toHaveTextContent(claimed);
  expect(within(roster).getByText(defaultStrings.you({ name: 'Ada Lovelace' }))).toBeVisible();
  expect(within(roster).getByText(defaultStrings.unknown)).toBeVisible();
  expect(roster).not.toHaveTextContent(defaultStrings.guest);
  expect(roster.querySelector('header')).not.toHaveTextContent('0');
  expect(screen.getByText(defaultStrings.desk.unread)).toBeVisible();
  await agent.dispose();
}, 60_000);

test('the lobby shows the people in the call if the host passes them', async () => {
  const { container } = await lobbyOfAda({ inCall: [{ acsUserId: '8:acs:x_1', displayName: 'Ben Carter' }] });
  await waitFor(() => expect(container.querySelector('[data-presence="in-call"]')).toHaveTextContent('Ben Carter'));
});
