import {
  type DefaultOptions,
  defaultShouldDehydrateQuery,
  dehydrate,
  keepPreviousData,
  QueryClient,
  useQuery,
} from '@tanstack/react-query';
import { act, cleanup, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import {
  contractFetch,
  ENDPOINT,
  held,
  inMinutes,
  json,
  participant,
  problem,
  room,
  summary,
  token,
} from '../test/endpoint/contractFetch.js';
import { renderWithEndpoint } from '../test/provider/renderWithEndpoint.js';
import { useDeleteRoom, useRoom, useUpdateRoom } from './room/index.js';
import { useRooms } from './rooms/index.js';
import { useRoomParticipants } from './roster/index.js';
import { useRoomToken } from './token/index.js';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const ROOMS = ['1', '2'];

/** Responses about rooms, whose titles, people and tokens have the room's id in them. */
function answer(what: string): Response {
  const [, id = ''] = /^\w+ \/rooms\/(\d)/.exec(what) ?? [];
  if (what.endsWith('/token')) return json(token(`token ${id}`));
  if (what.endsWith('/participants')) return json({ items: [participant(`person ${id}`)] });
  return json(id === '' ? { items: ROOMS.map((one) => summary(one)), serverTime: inMinutes(0) } : room(id));
}

const everythingOf = (id: string) => ({
  room: useRoom(id).room?.title,
  people: useRoomParticipants(id).participants?.map(({ displayName }) => displayName),
  token: useRoomToken(id).token?.token,
});

test("another room's data and token are never shown, even if the host's client keeps previous data", async () => {
  const seen: ReturnType<typeof everythingOf>[] = [];
  const second = held<void>();
  const { fetch } = contractFetch(async ({ what }) => {
    if (what.includes('/rooms/2')) await second.promise;
    return answer(what);
  });
  const queryClient = new QueryClient({ defaultOptions: { queries: { placeholderData: keepPreviousData } } });
  const { result, rerender } = renderWithEndpoint(
    (id: string) => {
      const shown = everythingOf(id);
      if (id === '2') seen.push(shown);
      return shown;
    },
    { fetch, queryClient },
    { initialProps: '1' },
  );
  await waitFor(() => expect(result.current).toEqual({ room: 'Room 1', people: ['person 1'], token: 'token 1' }));
  rerender('2');
  expect(new Set(seen.map((shown) => JSON.stringify(shown)))).toEqual(new Set(['{}']));
  second.release();
  await waitFor(() => expect(result.current).toEqual({ room: 'Room 2', people: ['person 2'], token: 'token 2' }));
});

test("a query of the host with its own hash function is never asked about these hooks' keys", async () => {
  const keys: unknown[] = [];
  const queryClient = new QueryClient();
  const { fetch } = contractFetch(({ what }) => answer(what));
  const { result } = renderWithEndpoint(
    () => {
      useQuery(
        {
          queryKey: [{ id: 5 }],
          queryFn: () => 1,
          queryKeyHashFn: (key) => {
            keys.push(key);
            return `host ${key[0]?.id.toFixed()}`;
          },
        },
        queryClient,
      );
      return { ...everythingOf('1'), refresh: useRoomToken('1').refresh, update: useUpdateRoom('1') };
    },
    { fetch, queryClient },
  );
  await waitFor(() => expect(result.current).toMatchObject({ room: 'Room 1', people: ['person 1'], token: 'token 1' }));
  await act(() => result.current.refresh());
  await act(() => result.current.update.run({ title: 'Moved' }));
  expect(new Set(keys.map((key) => JSON.stringify(key)))).toEqual(new Set(['[{"id":5}]']));
});

test("a host's client has neither a token nor a change in it, whatever it dehydrates", async () => {
  const late = held<Response>();
  const { fetch, requests } = contractFetch(({ what }) => (what.startsWith('PATCH') ? late.promise : answer(what)));
  const queryClient = new QueryClient();
  const { result } = renderWithEndpoint(
    () => ({ ...everythingOf('1'), refresh: useRoomToken('1').refresh, update: useUpdateRoom('1') }),
    { fetch, queryClient },
  );
  await waitFor(() => expect(result.current.token).toBe('token 1'));
  await act(() => result.current.refresh());
  act(() => void result.current.update.run({ title: 'Moved' }));
  await waitFor(() => expect(result.current.room).toBe('Moved'));
  await waitFor(() => expect(requests.some(({ what }) => what.startsWith('PATCH'))).toBe(true));

  const all = { shouldDehydrateQuery: () => true, shouldDehydrateMutation: () => true };
  const stored = dehydrate(queryClient, all);
  expect(stored.queries.map(({ queryKey }) => queryKey[3])).toEqual(['room', 'participants']);
  expect(JSON.stringify(stored)).not.toContain('token');
  expect(JSON.stringify(stored)).not.toContain(ENDPOINT);
  expect(stored.mutations).toEqual([]);
  late.release(json(room('1', { title: 'Moved' })));
  await waitFor(() => expect(result.current.update.status).toBe('done'));
});

test('a 401 forgets a token that is not in the host’s client, and a sign-in requests another', async () => {
  let isSignedIn = true;
  const { fetch } = contractFetch(({ what }) => (isSignedIn ? answer(what) : problem('unauthenticated')));
  const { result } = renderWithEndpoint(
    () => ({ token: useRoomToken('1'), roster: useRoomParticipants('1'), room: useRoom('1') }),
    { fetch, queryClient: new QueryClient() },
  );
  await waitFor(() => expect(result.current.token.status).toBe('ready'));
  isSignedIn = false;
  act(() => result.current.room.retry());
  await waitFor(() => expect(result.current.token.status).toBe('error'));
  expect(result.current.token.token).toBeUndefined();
  isSignedIn = true;
  act(() => void window.dispatchEvent(new Event('focus')));
  await waitFor(() => expect(result.current.token.token?.token).toBe('token 1'));
});

test('a host can leave the queries out of what it stores, by the first part of their keys', async () => {
  const { fetch } = contractFetch(({ what }) => answer(what));
  const queryClient = new QueryClient({
    defaultOptions: {
      dehydrate: {
        shouldDehydrateQuery: (query) => query.queryKey[0] !== 'anteroom' && defaultShouldDehydrateQuery(query),
      },
    },
  });
  queryClient.setQueryData(['of the host'], 'stays');
  const { result } = renderWithEndpoint(() => everythingOf('1'), { fetch, queryClient });
  await waitFor(() => expect(result.current).toEqual({ room: 'Room 1', people: ['person 1'], token: 'token 1' }));
  expect(dehydrate(queryClient).queries.map(({ queryKey }) => queryKey)).toEqual([['of the host']]);
});

/** A page in a host's client with these defaults for its own mutations. */
function renderChange(mutations: DefaultOptions['mutations'], change: () => Response) {
  const onError = vi.fn();
  const { fetch, requests } = contractFetch(({ what }) => (what.startsWith('GET') ? answer(what) : change()));
  const queryClient = new QueryClient({ defaultOptions: { mutations } });
  const rendered = renderWithEndpoint(
    () => ({ update: useUpdateRoom('1'), remove: useDeleteRoom('1'), list: useRooms() }),
    { fetch, queryClient, onError },
  );
  const sent = () => requests.filter(({ what }) => !what.startsWith('GET')).length;
  return { ...rendered, sent, onError, queryClient };
}

test.each([
  ['a change that fails is sent three times', 'service-unavailable', 3],
  ['a refused change is sent once', 'invalid-request', 1],
] as const)("%s, whatever the host's client retries", async (_, code, times) => {
  const { result, sent, onError } = renderChange({ retry: 3, retryDelay: 1 }, () => problem(code));
  await act(() => expect(result.current.update.run({ title: 'Moved' })).rejects.toMatchObject({ code }));
  expect(sent()).toBe(times);
  expect(onError).toHaveBeenCalledTimes(1);
});

test("a failed change doesn't tear the page down, whatever the host's client throws", async () => {
  const { result } = renderChange({ throwOnError: () => true }, () => problem('invalid-request'));
  act(() => void result.current.update.run({ title: 'Moved' }));
  await waitFor(() => expect(result.current.update).toMatchObject({ error: { code: 'invalid-request' } }));
});

test("the callbacks of a host's client for its own mutations are not called", async () => {
  const called = vi.fn();
  const callbacks = { onMutate: called, onSuccess: called, onError: called, onSettled: called };
  const { result } = renderChange({ ...callbacks, scope: { id: 'host' } }, () => json(room('1')));
  await act(() => result.current.update.run({ title: 'Moved' }));
  expect(called).not.toHaveBeenCalled();
});

test('offline, a change is tried and fails, and is not sent again when the network is back', async () => {
  let online = true;
  vi.spyOn(navigator, 'onLine', 'get').mockImplementation(() => online);
  const setOnline = (isOnline: boolean) => {
    online = isOnline;
    act(() => void window.dispatchEvent(new Event(isOnline ? 'online' : 'offline')));
  };
  const { result, sent, queryClient } = renderChange({ networkMode: 'online', retry: 3 }, () => {
    throw new TypeError('Failed to fetch');
  });
  await waitFor(() => expect(result.current.list.rooms).toHaveLength(2));
  setOnline(false);
  await act(() => expect(result.current.remove.run()).rejects.toMatchObject({ code: 'endpoint-unreachable' }));
  expect(result.current.remove).toMatchObject({ status: 'failed' });
  expect(result.current.list.rooms).toHaveLength(2);
  const tried = sent();
  expect(tried).toBe(3);
  setOnline(true);
  await act(() => queryClient.resumePausedMutations());
  await waitFor(() => expect(result.current.list.isFetching).toBe(false));
  expect(sent()).toBe(tried);
});

test('a change is shown, and a request ends with its component, in a client that hashes keys in its own way', async () => {
  const queryKeyHashFn = (key: readonly unknown[]) => `host ${JSON.stringify(key)}`;
  const queryClient = new QueryClient({ defaultOptions: { queries: { queryKeyHashFn } } });
  const { fetch, requests } = contractFetch(({ what }) => {
    if (what.endsWith('/participants')) return held<Response>().promise;
    return what.startsWith('PATCH') ? json(room('1', { title: 'Moved' })) : answer(what);
  });
  const { result, rerender } = renderWithEndpoint(
    (shown: string) => ({ room: useRoom('1'), update: useUpdateRoom('1'), roster: useRoomParticipants(shown) }),
    { fetch, queryClient, requestTimeoutMs: 2 ** 31 - 1 },
    { initialProps: '1' },
  );
  await waitFor(() => expect(result.current.room.room?.title).toBe('Room 1'));
  await act(() => result.current.update.run({ title: 'Moved' }));
  await waitFor(() => expect(result.current.room.room?.title).toBe('Moved'));
  expect(queryClient.getQueryCache().getAll()).toHaveLength(2);
  const signalOf = (id: string) => requests.find(({ what }) => what === `GET /rooms/${id}/participants`)?.signal;
  expect(signalOf('1')?.aborted).toBe(false);
  rerender('2');
  await waitFor(() => expect(signalOf('1')?.aborted).toBe(true));
  expect(signalOf('2')?.aborted).toBe(false);
});
