import { act, cleanup, render, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { contractFetch, ENDPOINT, held, inMinutes, json, problem, token } from '../../test/endpoint/contractFetch.js';
import { pass, until } from '../../test/page/fakeTime.js';
import { renderWithEndpoint } from '../../test/provider/renderWithEndpoint.js';
import { AnteroomProvider } from '../provider/index.js';
import { useRoom } from '../room/index.js';
import { type RoomTokenResult, useRoomToken } from './useRoomToken.js';

const MINUTE = 60_000;

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** What the last render of `TokenScreen` got, and all tokens that were ever on it. */
const screen: { latest: RoomTokenResult | undefined; seen: (string | undefined)[] } = { latest: undefined, seen: [] };

function TokenScreen() {
  screen.latest = useRoomToken('1');
  screen.seen.push(screen.latest.token?.token);
  return null;
}

/** A provider that stays while the one component that uses the token comes and goes. */
function renderTokenScreen(fetch: typeof globalThis.fetch) {
  const ui = (open: boolean) => (
    <AnteroomProvider endpoint={ENDPOINT} fetch={fetch} retryDelayMs={1}>
      {open && <TokenScreen />}
    </AnteroomProvider>
  );
  const { rerender } = render(ui(true));
  return (open: boolean) => rerender(ui(open));
}

function numberedTokens(minutes = 60) {
  return contractFetch((_, index) => json(token(`jwt ${index + 1}`, { expiresOn: inMinutes(minutes) })));
}

test('a second mount under StrictMode asks for one token', async () => {
  const { fetch, requests } = numberedTokens();
  const { result } = renderWithEndpoint(() => [useRoomToken('1'), useRoomToken('1')] as const, { fetch });
  await waitFor(() => expect(result.current[1].token?.token).toBe('jwt 1'));
  expect(requests.map(({ what }) => what)).toEqual(['POST /rooms/1/token']);
});

test('nothing is asked for while not enabled, but for a `refresh`', async () => {
  const { fetch, requests } = numberedTokens();
  const { result } = renderWithEndpoint(() => useRoomToken('1', { enabled: false }), { fetch });
  expect(result.current.status).toBe('idle');
  expect(requests).toEqual([]);
  expect(await act(() => result.current.refresh())).toMatchObject({ token: 'jwt 1' });
  await waitFor(() => expect(result.current).toMatchObject({ status: 'ready', token: { token: 'jwt 1' } }));
});

test('a token is replaced 5 minutes before it expires, in a hidden tab too', async () => {
  vi.useFakeTimers();
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  const { fetch, requests } = numberedTokens(60);
  const { result } = renderWithEndpoint(() => useRoomToken('1'), { fetch });
  await until(() => expect(result.current.token?.token).toBe('jwt 1'));
  await pass(54 * MINUTE);
  expect(requests).toHaveLength(1);
  await pass(MINUTE);
  await until(() => expect(result.current.token?.token).toBe('jwt 2'));
  expect(requests).toHaveLength(2);
  vi.restoreAllMocks();
});

test('a replacement that fails leaves the token in use, and is tried again in a hidden tab', async () => {
  vi.useFakeTimers();
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  const { fetch, requests } = contractFetch((_, index) =>
    index >= 1 && index <= 4
      ? problem('service-unavailable')
      : json(token(`jwt ${index + 1}`, { expiresOn: inMinutes(60) })),
  );
  const { result } = renderWithEndpoint(() => useRoomToken('1'), { fetch });
  await until(() => expect(result.current.status).toBe('ready'));
  await pass(55 * MINUTE);
  await until(() => expect(result.current.error?.code).toBe('service-unavailable'));
  expect(result.current).toMatchObject({ status: 'ready', token: { token: 'jwt 1' } });
  expect(requests).toHaveLength(4);
  await pass(30_000);
  await until(() => expect(result.current).toMatchObject({ token: { token: 'jwt 6' }, error: undefined }));
  vi.restoreAllMocks();
});

test('a replacement that goes on failing is tried again after 1, 2, 4, 8, 16 and then each 30 seconds', async () => {
  vi.useFakeTimers();
  vi.spyOn(Math, 'random').mockReturnValue(0);
  const askedAt: number[] = [];
  const { fetch } = contractFetch((_, index) => {
    askedAt.push(Date.now());
    return index === 0 ? json(token('jwt 1', { expiresOn: inMinutes(60) })) : problem('internal');
  });
  const { result } = renderWithEndpoint(() => useRoomToken('1'), { fetch, retryDelayMs: undefined });
  await until(() => expect(result.current.status).toBe('ready'));
  await pass(55 * MINUTE);
  for (let seconds = 0; seconds < 125; seconds += 1) await pass(1000);
  const waits = askedAt.slice(2).map((at, index) => Math.round((at - (askedAt[index + 1] ?? 0)) / 1000));
  expect(waits).toEqual([1, 2, 4, 8, 16, 30, 30, 30]);
  vi.restoreAllMocks();
});

test('offline the first try goes, the next waits for the network and goes at once when it is back', async () => {
  vi.useFakeTimers();
  let online = false;
  vi.spyOn(navigator, 'onLine', 'get').mockImplementation(() => online);
  const { fetch, requests } = contractFetch(() => {
    if (!online) throw new TypeError('Failed to fetch');
    return json(token('jwt', { expiresOn: inMinutes(60) }));
  });
  const { result } = renderWithEndpoint(() => useRoomToken('1'), { fetch, retryDelayMs: undefined });
  await pass(10 * MINUTE);
  expect(requests).toHaveLength(1);
  online = true;
  window.dispatchEvent(new Event('online'));
  await pass(1);
  await until(() => expect(result.current.token?.token).toBe('jwt'));
  expect(requests).toHaveLength(2);
  vi.restoreAllMocks();
});

test('a token is forgotten in the moment in which any answer says that nobody is signed in, and not asked for until somebody is', async () => {
  vi.useFakeTimers();
  const onError = vi.fn();
  const { fetch, requests } = contractFetch(({ what }) =>
    what === 'POST /rooms/1/token' ? json(token('jwt', { expiresOn: inMinutes(60) })) : problem('unauthenticated'),
  );
  const { result, rerender } = renderWithEndpoint(
    (other: boolean) => [useRoomToken('1'), useRoomToken('2', { enabled: other })] as const,
    { fetch, onError },
    { initialProps: false },
  );
  await until(() => expect(result.current[0].token?.token).toBe('jwt'));
  rerender(true);
  await until(() => expect(result.current[1].error?.code).toBe('unauthenticated'));
  expect(result.current[0]).toMatchObject({ status: 'error', error: { code: 'unauthenticated' } });
  expect(result.current[0].token).toBeUndefined();
  requests.length = 0;
  await pass(2 * 60 * MINUTE);
  // What was refused is asked for, to see whether somebody is signed in by now.
  expect(new Set(requests.map(({ what }) => what))).toEqual(new Set(['POST /rooms/2/token']));
  expect(onError).toHaveBeenCalledTimes(1);
});

test('a token that is on its way when somebody is signed out is not used, even by a fetch that ignores its signal', async () => {
  const late = held<Response>();
  const deaf: typeof fetch = async (url) =>
    String(url).endsWith('/token') ? late.promise : problem('unauthenticated');
  const { result } = renderWithEndpoint(() => ({ token: useRoomToken('1'), room: useRoom('1') }), { fetch: deaf });
  await waitFor(() => expect(result.current.room.error?.code).toBe('unauthenticated'));
  await act(async () => late.release(json(token('late'))));
  await waitFor(() =>
    expect(result.current.token).toMatchObject({ status: 'error', error: { code: 'unauthenticated' } }),
  );
  expect(result.current.token.token).toBeUndefined();
});

test('a token need not be a JWT', async () => {
  const { fetch } = contractFetch(() => json(token('opaque')));
  const { result } = renderWithEndpoint(() => useRoomToken('1'), { fetch });
  await waitFor(() => expect(result.current.token?.token).toBe('opaque'));
});

test('a token outlives a change of screen, and is forgotten 5 seconds after its last use', async () => {
  vi.useFakeTimers();
  const { fetch, requests } = numberedTokens();
  const show = renderTokenScreen(fetch);
  await until(() => expect(screen.latest?.token?.token).toBe('jwt 1'));

  show(false);
  await pass(4_000);
  show(true);
  expect(screen.latest?.token?.token).toBe('jwt 1');
  await pass(10);
  expect(requests).toHaveLength(1);

  show(false);
  await pass(6_000);
  screen.seen.length = 0;
  show(true);
  await until(() => expect(screen.latest?.token?.token).toBe('jwt 2'));
  expect(screen.seen).not.toContain('jwt 1');
});

test('tokens are put in no storage of the browser', async () => {
  const { fetch } = contractFetch(() => json(token('the-secret')));
  const { result } = renderWithEndpoint(() => useRoomToken('1'), { fetch });
  await waitFor(() => expect(result.current.status).toBe('ready'));
  expect(JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])).not.toContain('the-secret');
});

test('`refresh` gives a new token, by one request however many call, and every component sees it', async () => {
  const { fetch, requests } = numberedTokens();
  const { result, rerender } = renderWithEndpoint(() => [useRoomToken('1'), useRoomToken('1')] as const, { fetch });
  await waitFor(() => expect(result.current[0].status).toBe('ready'));
  const [{ refresh }] = result.current;
  const tokens = await act(() => Promise.all([refresh(), refresh(), result.current[1].refresh()]));
  expect(tokens.map(({ token }) => token)).toEqual(['jwt 2', 'jwt 2', 'jwt 2']);
  expect(requests).toHaveLength(2);
  await waitFor(() => expect(result.current[1].token?.token).toBe('jwt 2'));
  rerender();
  expect(result.current[0].refresh).toBe(refresh);
});

test('a `refresh` that fails rejects with the error of the endpoint, and the next one asks again', async () => {
  const { fetch } = contractFetch((_, index) => (index === 1 ? problem('not-invited') : json(token(`jwt ${index}`))));
  const { result } = renderWithEndpoint(() => useRoomToken('1'), { fetch });
  await waitFor(() => expect(result.current.status).toBe('ready'));
  await act(() => expect(result.current.refresh()).rejects.toMatchObject({ code: 'not-invited' }));
  expect(await act(() => result.current.refresh())).toMatchObject({ token: 'jwt 2' });
});

test('a caller who aborts its `refresh` does not take it away from the others', async () => {
  const late = held<Response>();
  const { fetch, requests } = contractFetch((_, index) => (index === 0 ? json(token('jwt 1')) : late.promise));
  const { result } = renderWithEndpoint(() => useRoomToken('1'), { fetch });
  await waitFor(() => expect(result.current.status).toBe('ready'));
  const abort = new AbortController();
  const left = expect(result.current.refresh(abort.signal)).rejects.toMatchObject({ name: 'AbortError' });
  const stays = result.current.refresh();
  abort.abort();
  await left;
  late.release(json(token('jwt 2')));
  expect(await act(() => stays)).toMatchObject({ token: 'jwt 2' });
  expect(requests).toHaveLength(2);
});

test('a `refresh` goes on while its caller waits, and its request is aborted when the last one leaves', async () => {
  const { fetch, requests } = contractFetch((_, index) =>
    index === 0 ? json(token('jwt 1')) : held<Response>().promise,
  );
  const show = renderTokenScreen(fetch);
  await waitFor(() => expect(screen.latest?.status).toBe('ready'));
  const abort = new AbortController();
  const left = expect(screen.latest?.refresh(abort.signal)).rejects.toMatchObject({ name: 'AbortError' });
  await waitFor(() => expect(requests).toHaveLength(2));
  show(false);
  await new Promise((nextTask) => setTimeout(nextTask, 10));
  expect(requests[1]?.signal?.aborted).toBe(false);
  abort.abort();
  await left;
  await waitFor(() => expect(requests[1]?.signal?.aborted).toBe(true));
});

test('a `refresh` that still waits when the provider is unmounted rejects with an AbortError', async () => {
  const { fetch, requests } = contractFetch(() => held<Response>().promise);
  const { result, unmount } = renderWithEndpoint(() => useRoomToken('1', { enabled: false }), { fetch });
  const refreshed = expect(result.current.refresh()).rejects.toMatchObject({ name: 'AbortError' });
  unmount();
  await refreshed;
  expect(requests[0]?.signal?.aborted).toBe(true);
});
