import { AnteroomProvider } from '@anteroom/hooks';
import { createFakeEndpoint } from '@anteroom/testing';
import { act, cleanup, configure, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { defaultStrings } from '../text/index.js';
import { RoomCall } from './RoomCall.js';

configure({ reactStrictMode: true });

const HOUR_MS = 3_600_000;
const ROOM_ID = '99412345678901234';

// The test runner's page may not have focus.
beforeEach(() => void vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible'));

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

interface Situation {
  me?: string;
  /** When the room opens, in milliseconds from now. */
  opens?: number;
}

/** Opens a room that invites Ada but not Eve, on a page whose endpoint can be made to hang. */
function openRoom({ me = 'ada', opens = -HOUR_MS }: Situation = {}) {
  const endpoint = createFakeEndpoint({
    me,
    people: [
      { id: 'ada', displayName: 'Ada Lovelace' },
      { id: 'eve', displayName: 'Eve Novak' },
    ],
    rooms: [
      {
        id: ROOM_ID,
        title: 'Demo',
        validFrom: new Date(Date.now() + opens).toISOString(),
        validUntil: new Date(Date.now() + 2 * HOUR_MS).toISOString(),
        knocking: true,
        roster: { ada: 'Attendee' },
      },
    ],
  });
  const onError = vi.fn();
  const network = { isHanging: false };
  const hangs: typeof fetch = (input, init) => {
    const answer = endpoint.fetch(input, init);
    return network.isHanging ? new Promise<Response>(() => {}) : answer;
  };
  render(
    <div style={{ height: '600px' }}>
      <AnteroomProvider
        endpoint="https://host.example/api"
        fetch={hangs}
        onError={onError}
        retryDelayMs={1}
        requestTimeoutMs={3_000}
      >
        <RoomCall roomId={ROOM_ID} />
      </AnteroomProvider>
    </div>,
  );
  return { endpoint, network, onError };
}

const shown = () => document.querySelector('[data-anteroom="room-call"]')?.getAttribute('data-screen');
const bar = () => document.querySelector('[data-screen] > [role="status"] [data-error]');
const reads = (requests: readonly { path: string }[]) =>
  requests.filter(({ path }) => path.endsWith(`/rooms/${ROOM_ID}`)).length;

/** Makes the page poll immediately. */
const lookAtPage = () => act(() => void document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
const focusPage = () => act(() => void window.dispatchEvent(new Event('focus')));

const USEFUL: [string, Situation][] = [
  ['scheduled', { opens: HOUR_MS }],
  ['lobby', {}],
  ['knock', { me: 'eve' }],
];

test.each(USEFUL)('the %s screen asks the person to sign in again until they have', async (name, situation) => {
  const { endpoint } = openRoom(situation);
  await waitFor(() => expect(shown()).toBe(name));
  endpoint.signIn(null);
  lookAtPage();
  await waitFor(() => expect(bar()).toHaveAttribute('data-error', 'unauthenticated'));
  expect(bar()).toHaveTextContent(defaultStrings.errors.unauthenticated.title);
  expect(shown()).toBe(name);
  endpoint.signIn(situation.me ?? 'ada');
  focusPage();
  await waitFor(() => expect(bar()).toBeNull());
  expect(shown()).toBe(name);
});

test.each(USEFUL)('the %s screen asks the person to sign in again if a gateway redirects', async (name, situation) => {
  const { endpoint } = openRoom(situation);
  await waitFor(() => expect(shown()).toBe(name));
  endpoint.fail('redirect');
  lookAtPage();
  await waitFor(() => expect(bar()).toHaveAttribute('data-error', 'unauthenticated'));
  endpoint.recover();
  focusPage();
  await waitFor(() => expect(bar()).toBeNull());
  expect(shown()).toBe(name);
});

test.each([403, 404])("a gateway's page with status %i is not the last word on the room", async (status) => {
  const { endpoint, onError } = openRoom();
  endpoint.fail('nonsense', { status });
  await waitFor(() => expect(shown()).toBe('error'));
  expect(onError).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ code: 'endpoint-invalid-response', retryable: true }),
  );
  endpoint.recover();
  await userEvent.click(screen.getByRole('button', { name: defaultStrings.failure.retry }));
  await waitFor(() => expect(shown()).toBe('lobby'));
});

test.each(USEFUL)('the %s screen warns after two missed polls that it may be out of date', async (name, situation) => {
  const { endpoint, onError } = openRoom(situation);
  await waitFor(() => expect(shown()).toBe(name));
  const path = /\/rooms\/\d+$/;
  // Only one: on a busy machine, the page may have polled again before this test looks at it.
  endpoint.fail('forbidden', { path, times: 1 });
  lookAtPage();
  await waitFor(() => expect(onError).toHaveBeenCalled());
  expect(bar()).toBeNull();
  endpoint.fail('forbidden', { path });
  await waitFor(() => {
    lookAtPage();
    expect(bar()).toHaveTextContent(defaultStrings.desk.stale);
  });
  endpoint.recover();
  await userEvent.click(screen.getByRole('button', { name: defaultStrings.desk.refresh }));
  await waitFor(() => expect(bar()).toBeNull());
});

test('a person who is admitted while a poll hangs gets in', async () => {
  const { endpoint, network } = openRoom({ me: 'eve' });
  await userEvent.click(await screen.findByRole('button', { name: defaultStrings.knock.knock }));
  await screen.findByText(defaultStrings.knock.waitingTitle);
  network.isHanging = true;
  const before = reads(endpoint.requests);
  await waitFor(() => expect(reads(endpoint.requests)).toBeGreaterThan(before));
  network.isHanging = false;
  endpoint.admit(ROOM_ID, 'eve');
  await waitFor(() => expect(shown()).toBe('lobby'));
});

test('a page with nothing else to show asks the person to sign in, and continues automatically once they have', async () => {
  const { endpoint } = openRoom();
  endpoint.signIn(null);
  await waitFor(() => expect(shown()).toBe('error'));
  expect(screen.getByRole('heading', { name: defaultStrings.errors.unauthenticated.title })).toBeVisible();
  endpoint.signIn('ada');
  focusPage();
  await waitFor(() => expect(shown()).toBe('lobby'));
});

test('a person who was signed out when they pressed Join returns to the lobby once they have signed in', async () => {
  const { endpoint } = openRoom();
  endpoint.fail('unauthenticated', { path: /token$/ });
  await userEvent.click(await screen.findByRole('button', { name: defaultStrings.lobby.join }));
  await waitFor(() => expect(shown()).toBe('error'));
  endpoint.recover();
  focusPage();
  await waitFor(() => expect(shown()).toBe('lobby'));
});

test('a room whose requests hang is loading until three have timed out, then shows an error with a Retry button', async () => {
  const { network } = openRoom();
  network.isHanging = true;
  await waitFor(() => expect(shown()).toBe('error'));
  network.isHanging = false;
  await userEvent.click(screen.getByRole('button', { name: defaultStrings.failure.retry }));
  await waitFor(() => expect(shown()).toBe('lobby'));
});
