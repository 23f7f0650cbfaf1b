import { CALL_END_REASONS, callEnd } from '@anteroom/contract';
import { AnteroomProvider } from '@anteroom/hooks';
import { createFakeEndpoint, type FakeEndpoint } from '@anteroom/testing';
import { cleanup, configure, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { commands } from 'vitest/browser';
import type { EmulatorCommands } from '../../../calling-emulator/test/emulatorCommands.js';
import { CallScreen, type CallScreenProps, loadCallUi } from '../call/index.js';
import { EndedScreen, type EndedScreenProps } from '../screens/index.js';
import type { LobbyProps } from '../screens/lobby/index.js';
import { RoomCall } from './RoomCall.js';
import type { RoomCallProps } from './RoomCall.types.js';

configure({ reactStrictMode: true });

const emulator = commands as unknown as EmulatorCommands;

const opened: MediaStreamTrack[] = [];
const getUserMedia = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
navigator.mediaDevices.getUserMedia = async (constraints) => {
  const stream = await getUserMedia(constraints);
  opened.push(...stream.getTracks());
  return stream;
};
const liveTracks = () => opened.filter((track) => track.readyState === 'live').length;

interface Setting {
  roomId: string;
  endpoint: FakeEndpoint;
  page(props?: Partial<RoomCallProps>): JSX.Element;
}

/**
 * A room on the real emulator, with an endpoint that issues the emulator's own token.
 * @param tokenGate the endpoint returns the token once this resolves
 */
async function setting(tokenGate: Promise<void> = Promise.resolve()): Promise<Setting> {
  const { roomId, people } = await emulator.openRoom(['Presenter']);
  const [ada] = people;
  if (!ada) throw new Error('Nobody is in the room.');
  const now = Date.now();
  const endpoint = createFakeEndpoint({
    me: 'ada',
    people: [{ id: 'ada', displayName: 'Ada Lovelace', acsUserId: ada.acsUserId }],
    rooms: [
      {
        id: roomId,
        title: 'Demo',
        validFrom: new Date(now - 60_000).toISOString(),
        validUntil: new Date(now + 3_600_000).toISOString(),
        roster: { ada: 'Presenter' },
      },
    ],
  });
  const fetchWithToken: typeof fetch = async (input, init) => {
    const answer = await endpoint.fetch(input, init);
    if (!answer.ok || !new Request(input, init).url.endsWith('/token')) return answer;
    await tokenGate;
    return Response.json({ ...((await answer.json()) as object), token: ada.token });
  };
  return {
    roomId,
    endpoint,
    page: (props) => (
      <div style={{ height: '600px' }}>
        <AnteroomProvider endpoint="https://host.example/api" fetch={fetchWithToken} headers={{ 'x-inline': 'yes' }}>
          <RoomCall roomId={roomId} {...props} />
        </AnteroomProvider>
      </div>
    ),
  };
}

let watched: CallScreenProps['session']['adapter'] | undefined;

function WatchedCall(props: CallScreenProps) {
  watched = props.session.adapter;
  return <CallScreen {...props} />;
}

const PlainLobby = ({ room, phase, me }: LobbyProps) => <p>{`${room.title}, ${phase}, ${me.role}`}</p>;

const EndedWithLink = (props: EndedScreenProps) => (
  <EndedScreen {...props}>
    <a href="#rooms">All my rooms</a>
  </EndedScreen>
);

const shown = () => document.querySelector('[data-anteroom="room-call"]')?.getAttribute('data-screen');
const pressJoin = async () => userEvent.click(await screen.findByRole('button', { name: 'Join' }));
const settled = async (roomId: string) => {
  await waitFor(async () => expect(await emulator.callersOf(roomId)).toEqual([]));
  await waitFor(() => expect(liveTracks()).toBe(0));
};

beforeAll(async () => {
  await loadCallUi();
}, 60_000);

afterEach(() => {
  cleanup();
  opened.length = 0;
});

describe('a room call under StrictMode', () => {
  it('joins once, notifies the host, and releases everything when it is unmounted in the call', async () => {
    const { roomId, page, endpoint } = await setting();
    const onJoin = vi.fn();
    const view = render(page({ onJoin }));
    await pressJoin();
    await waitFor(() => expect(shown()).toBe('call'));
    expect(await emulator.callersOf(roomId)).toHaveLength(1);
    expect(onJoin).toHaveBeenCalledOnce();
    expect(endpoint.requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
    view.unmount();
    await settled(roomId);
  });

  it.each([0, 20, 60, 120, 250, 500])('releases everything when it is unmounted %i ms after Join', async (delay) => {
    const { roomId, page } = await setting();
    const view = render(page());
    await pressJoin();
    await new Promise((resolve) => setTimeout(resolve, delay));
    view.unmount();
    await settled(roomId);
    // The identity is free again.
    const again = render(page());
    await pressJoin();
    await waitFor(() => expect(shown()).toBe('call'));
    again.unmount();
    await settled(roomId);
  });

  it('joins after several earlier joins were cancelled one after the other', async () => {
    const { roomId, page } = await setting();
    const first = render(page());
    await pressJoin();
    await waitFor(() => expect(shown()).toBe('call'));
    first.unmount();
    for (let time = 0; time < 3; time += 1) {
      const view = render(page());
      await pressJoin();
      view.unmount();
    }
    const last = render(page());
    await pressJoin();
    await waitFor(() => expect(shown()).toBe('call'));
    last.unmount();
    await settled(roomId);
  });

  it('keeps its one call when the host renders it again with inline props', async () => {
    const { roomId, page } = await setting();
    const onJoin = vi.fn();
    const view = render(page({ onJoin, onError: () => {}, strings: { guest: 'Visitor' } }));
    await pressJoin();
    await waitFor(() => expect(shown()).toBe('call'));
    for (let time = 0; time < 5; time += 1)
      view.rerender(page({ onJoin, onError: () => {}, strings: { guest: 'Visitor' } }));
    expect(shown()).toBe('call');
    expect(onJoin).toHaveBeenCalledOnce();
    expect(await emulator.callersOf(roomId)).toHaveLength(1);
    view.unmount();
    await settled(roomId);
  });

  it('tells the host and the person why the call ended', async () => {
    const { roomId, page } = await setting();
    const onLeave = vi.fn();
    const view = render(page({ onLeave }));
    await pressJoin();
    await waitFor(() => expect(shown()).toBe('call'));
    const [acsUserId = ''] = await emulator.callersOf(roomId);
    await emulator.removeFromRoom(roomId, acsUserId);
    await screen.findByText('You were removed from this room');
    expect(onLeave).toHaveBeenCalledExactlyOnceWith(callEnd(CALL_END_REASONS.removedFromRoster));
    view.unmount();
    await settled(roomId);
  });

  it('goes back to the lobby when joining is cancelled, and stays there', async () => {
    let open = () => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const { roomId, page } = await setting(gate);
    const onJoin = vi.fn();
    const view = render(page({ onJoin }));
    await pressJoin();
    await userEvent.click(await screen.findByRole('button', { name: 'Cancel' }));
    await screen.findByRole('button', { name: 'Join' });
    open();
    // A second join proves that the token has arrived: if the first join had continued, it would be in the call by now.
    await pressJoin();
    await waitFor(() => expect(shown()).toBe('call'));
    expect(onJoin).toHaveBeenCalledOnce();
    expect(await emulator.callersOf(roomId)).toHaveLength(1);
    view.unmount();
    await settled(roomId);
  });

  it('sends the rating of the call to the service after it has released the camera', async () => {
    const { roomId, page } = await setting();
    const view = render(page({ survey: true }));
    await pressJoin();
    await waitFor(() => expect(shown()).toBe('call'));
    document.querySelector<HTMLElement>('[data-action="leave"]')?.click();
    await waitFor(() => expect(shown()).toBe('ended'));
    await waitFor(() => expect(liveTracks()).toBe(0));
    await userEvent.click(screen.getByRole('button', { name: 'Good' }));
    await waitFor(async () =>
      expect(await emulator.surveysOf(roomId)).toMatchObject([{ survey: { overallRating: { score: 5 } } }]),
    );
    view.unmount();
    await settled(roomId);
  });

  it('notifies the host of a failure once, with its code', async () => {
    const { page, endpoint } = await setting();
    endpoint.fail('room-not-found');
    const onError = vi.fn();
    const view = render(page({ onError }));
    await waitFor(() => expect(shown()).toBe('error'));
    view.rerender(page({ onError }));
    expect(onError).toHaveBeenCalledOnce();
    expect(onError.mock.calls[0]?.[0]).toMatchObject({ code: 'room-not-found', retryable: false });
    view.unmount();
  });

  it('leaves no call behind when Cancel is pressed while the call connects', async () => {
    const { roomId, page } = await setting();
    const onLeave = vi.fn();
    const onJoin = vi.fn(() => document.querySelector<HTMLElement>('[data-screen="joining"] [data-action]')?.click());
    const view = render(page({ onJoin, onLeave }));
    await pressJoin();
    await waitFor(() => expect(onJoin).toHaveBeenCalled());
    await screen.findByRole('button', { name: 'Join' });
    await waitFor(async () => expect(await emulator.callersOf(roomId)).toEqual([]));
    expect(onJoin).toHaveBeenCalledOnce();
    expect(onLeave).toHaveBeenCalledOnce();
    view.unmount();
    await settled(roomId);
  });

  it('notifies the host that the person left when another room replaces the call, and can come back', async () => {
    const { roomId, page } = await setting();
    const onLeave = vi.fn();
    const view = render(page({ onLeave }));
    await pressJoin();
    await waitFor(() => expect(shown()).toBe('call'));
    view.rerender(page({ onLeave, roomId: '99412345678901234' }));
    await waitFor(() => expect(shown()).toBe('error'));
    expect(onLeave).toHaveBeenCalledExactlyOnceWith(callEnd(CALL_END_REASONS.left));
    view.rerender(page({ onLeave }));
    await pressJoin();
    await waitFor(() => expect(shown()).toBe('call'));
    expect(await emulator.callersOf(roomId)).toHaveLength(1);
    view.unmount();
    expect(onLeave).toHaveBeenCalledTimes(2);
    await settled(roomId);
  });

  it('notifies the host of a failure again when a retry fails', async () => {
    const { page, endpoint } = await setting();
    endpoint.fail('service-unavailable', { retryAfterSeconds: 60 });
    const onError = vi.fn();
    const view = render(page({ onError }));
    await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(onError).toHaveBeenCalledTimes(2));
    view.unmount();
  });

  it('asks the person to sign in again during the call, until they have, while the call continues', async () => {
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible');
    const { roomId, page, endpoint } = await setting();
    const view = render(page());
    await pressJoin();
    await waitFor(() => expect(shown()).toBe('call'));
    const bar = () => document.querySelector('[data-screen="call"] > [role="status"] [data-error="unauthenticated"]');
    endpoint.signIn(null);
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    await waitFor(() => expect(bar()).toBeVisible());
    expect(await emulator.callersOf(roomId)).toHaveLength(1);
    endpoint.signIn('ada');
    window.dispatchEvent(new Event('focus'));
    await waitFor(() => expect(bar()).toBeNull());
    expect(shown()).toBe('call');
    vi.restoreAllMocks();
    view.unmount();
    await settled(roomId);
  });

  it('leaves once, however often Leave is pressed', async () => {
    const { roomId, page } = await setting();
    const view = render(page());
    await pressJoin();
    await waitFor(() => expect(shown()).toBe('call'));
    const leave = document.querySelector<HTMLElement>('[data-action="leave"]');
    for (let press = 0; press < 3; press += 1) leave?.click();
    await waitFor(() => expect(shown()).toBe('ended'));
    view.unmount();
    await settled(roomId);
  });

  it('shows an error screen with a way back when the call UI crashes, notifies the host, and joins again', async () => {
    const { roomId, page } = await setting();
    const onError = vi.fn();
    const props = { onError, slots: { call: WatchedCall } };
    const view = render(page(props));
    await pressJoin();
    await waitFor(() => expect(document.querySelector('[data-ui-id="call-page"]')).not.toBeNull());
    const adapter = watched;
    if (!adapter) throw new Error('The call has no adapter.');
    const read = adapter.getState.bind(adapter);
    // Only Microsoft's parts read this.
    adapter.getState = () => ({
      ...read(),
      get page(): never {
        throw new Error('The call UI is broken.');
      },
    });
    view.rerender(page({ ...props, dir: 'rtl' }));
    await waitFor(() => expect(shown()).toBe('error'));
    expect(onError.mock.calls.map(([error]) => error.code)).toEqual(['call-crashed']);
    await settled(roomId);
    await userEvent.click(await screen.findByRole('button', { name: 'Rejoin' }));
    await pressJoin();
    await waitFor(() => expect(shown()).toBe('call'));
    view.unmount();
    await settled(roomId);
  });

  it('tells a person who joins a second call in the page to leave the first, which continues', async () => {
    const first = await setting();
    const second = await setting();
    const other = render(first.page());
    await pressJoin();
    await waitFor(() => expect(shown()).toBe('call'));
    const onError = vi.fn();
    const view = render(second.page({ onError }));
    await pressJoin();
    await screen.findByText('You’re in another call on this page');
    expect(onError.mock.calls.map(([error]) => error.code)).toEqual(['already-in-call']);
    expect(shown()).toBe('call');
    other.unmount();
    await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    await pressJoin();
    await waitFor(() => expect(shown()).toBe('call'));
    view.unmount();
    await settled(second.roomId);
  });
});

describe('a host', () => {
  it('replaces screens with its own, which get the same props, and is notified of the phase', async () => {
    const { page } = await setting();
    const onPhase = vi.fn();
    const view = render(page({ onPhase, slots: { lobby: PlainLobby } }));
    await screen.findByText('Demo, open, Presenter');
    expect(onPhase).toHaveBeenCalledExactlyOnceWith('open');
    view.rerender(page({ onPhase, slots: { lobby: PlainLobby } }));
    expect(onPhase).toHaveBeenCalledOnce();
    view.unmount();
  });

  it('receives the rating of the call once, and shows where to go next', async () => {
    const { page, roomId } = await setting();
    const onFeedback = vi.fn();
    const view = render(page({ onFeedback, slots: { ended: EndedWithLink } }));
    await pressJoin();
    await waitFor(() => expect(shown()).toBe('call'));
    document.querySelector<HTMLElement>('[data-action="leave"]')?.click();
    await screen.findByRole('link', { name: 'All my rooms' });
    await userEvent.click(screen.getByRole('button', { name: 'Good' }));
    await screen.findByText('Thanks for your feedback.');
    expect(onFeedback).toHaveBeenCalledExactlyOnceWith('good');
    expect(screen.queryByRole('button', { name: 'Good' })).toBeNull();
    view.unmount();
    await settled(roomId);
  });
});
