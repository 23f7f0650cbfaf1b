import { QueryClient, QueryClientProvider, useQueryClient } from '@tanstack/react-query';
import { act, cleanup, render, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import {
  contractFetch,
  ENDPOINT,
  held,
  inMinutes,
  json,
  participant,
  room,
  token,
} from '../test/endpoint/contractFetch.js';
import { until } from '../test/page/fakeTime.js';
import { AnteroomProvider } from './provider/index.js';
import { type RoomResult, useRoom, useRoomPhase } from './room/index.js';
import { useRoomParticipants } from './roster/index.js';
import { useRoomToken } from './token/index.js';
import '../test/provider/renderWithEndpoint.js';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

let latest: RoomResult | undefined;

function Title() {
  latest = useRoom('1');
  return latest.room?.title ?? latest.status;
}

function Host({ onClient }: { onClient: (client: QueryClient) => void }) {
  onClient(useQueryClient());
  return <Title />;
}

function Everything() {
  useRoom('2');
  const settled = [useRoomToken('1').status, useRoomParticipants('1').status, useRoomPhase('1').phase];
  return settled.join(' ');
}

test('props written inline never ask again, and each request goes by the latest of them', async () => {
  const { fetch, requests } = contractFetch(() => json(room('1')));
  const ui = (user: string) => (
    <AnteroomProvider
      endpoint={new URL(ENDPOINT)}
      headers={() => ({ authorization: user })}
      fetch={(...args) => fetch(...args)}
      credentials={user === 'user 0' ? undefined : 'include'}
      onError={() => {}}
    >
      <Title />
    </AnteroomProvider>
  );
  const { rerender, container } = render(ui('user 0'));
  await waitFor(() => expect(container.textContent).toBe('Room 1'));
  for (const n of [1, 2, 3, 4, 5]) rerender(ui(`user ${n}`));
  await act(() => new Promise((nextTask) => setTimeout(nextTask)));
  expect(requests).toHaveLength(1);

  act(() => latest?.retry());
  await waitFor(() => expect(requests).toHaveLength(2));
  const sent = requests.map(({ headers, credentials }) => `${headers.get('authorization')} ${credentials}`);
  expect(sent).toEqual(['user 0 same-origin', 'user 5 include']);
});

test('another endpoint is asked at once, and what the first one said is not shown for it', async () => {
  const { fetch, requests } = contractFetch(({ url }) => json(room('1', { title: new URL(url).hostname })));
  const ui = (endpoint: string) => (
    <AnteroomProvider endpoint={endpoint} fetch={fetch}>
      <Title />
    </AnteroomProvider>
  );
  const { rerender, container } = render(ui('https://a.test'));
  await waitFor(() => expect(container.textContent).toBe('a.test'));
  rerender(ui('https://b.test'));
  expect(container.textContent).toBe('loading');
  await waitFor(() => expect(container.textContent).toBe('b.test'));
  expect(requests).toHaveLength(2);
});

test("a host's own QueryClient is neither shadowed nor used", async () => {
  const { fetch } = contractFetch(() => json(room('1')));
  const hosts = new QueryClient();
  const seen = new Set<QueryClient>();
  const { container } = render(
    <QueryClientProvider client={hosts}>
      <AnteroomProvider endpoint={ENDPOINT} fetch={fetch}>
        <Host onClient={(client) => seen.add(client)} />
      </AnteroomProvider>
    </QueryClientProvider>,
  );
  await waitFor(() => expect(container.textContent).toBe('Room 1'));
  expect([...seen]).toEqual([hosts]);
  expect(hosts.getQueryCache().getAll()).toEqual([]);
});

test('two providers share nothing', async () => {
  const { fetch, requests } = contractFetch(() => json(room('1')));
  const { container } = render(
    ['a', 'b'].map((key) => (
      <AnteroomProvider key={key} endpoint={ENDPOINT} fetch={fetch}>
        <Title />
      </AnteroomProvider>
    )),
  );
  await waitFor(() => expect(container.textContent).toBe('Room 1Room 1'));
  expect(requests).toHaveLength(2);
});

test('an unmounted provider has ended its requests, and keeps no timer and no listener', async () => {
  vi.useFakeTimers();
  const { fetch, requests } = contractFetch(({ what }) => {
    if (what.endsWith('/token')) return json(token('jwt', { expiresOn: inMinutes(60) }));
    if (what.endsWith('/participants')) return json({ items: [participant('ada')] });
    return what.endsWith('/1') ? json(room('1')) : held<Response>().promise;
  });
  const { unmount, container } = render(
    <AnteroomProvider endpoint={ENDPOINT} fetch={fetch}>
      <Everything />
    </AnteroomProvider>,
  );
  await until(() => expect(container.textContent).toBe('ready ready open'));
  const pending = requests.find(({ what }) => what === 'GET /rooms/2');
  expect(pending?.signal?.aborted).toBe(false);
  expect(vi.getTimerCount()).toBeGreaterThan(0);

  unmount();
  await vi.advanceTimersByTimeAsync(1);
  expect(pending?.signal?.aborted).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
  const asked = requests.length;
  vi.setSystemTime(Date.now() + 3_600_000);
  window.dispatchEvent(new Event('visibilitychange'));
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(requests).toHaveLength(asked);
});

test('on request the queries are in the client of the host, and only they are forgotten on unmount', async () => {
  const { fetch, requests } = contractFetch(() => json(room('1')));
  const hosts = new QueryClient({
    defaultOptions: { queries: { retry: 5, throwOnError: true, refetchOnMount: false } },
  });
  hosts.setQueryData(['of the host'], 'stays');
  const ui = (...users: string[]) => (
    <QueryClientProvider client={hosts}>
      {users.map((user) => (
        <AnteroomProvider key={user} endpoint={ENDPOINT} fetch={fetch} queryClient={hosts}>
          <Title />
        </AnteroomProvider>
      ))}
    </QueryClientProvider>
  );
  const { rerender, container } = render(ui('ada', 'ben'));
  await waitFor(() => expect(container.textContent).toBe('Room 1Room 1'));
  expect(requests).toHaveLength(2);
  const keys = () =>
    hosts
      .getQueryCache()
      .getAll()
      .map(({ queryKey }) => queryKey[0]);
  expect(keys()).toEqual(['of the host', 'anteroom', 'anteroom']);

  rerender(ui('ben'));
  await waitFor(() => expect(keys()).toEqual(['of the host', 'anteroom']));
  rerender(ui());
  await waitFor(() => expect(keys()).toEqual(['of the host']));
  expect(hosts.getQueryData(['of the host'])).toBe('stays');
});

test('functions as endpoint may be written inline, and the latest are called', async () => {
  const asked: string[] = [];
  const ui = (user: string) => (
    <AnteroomProvider
      endpoint={{
        async readRoom(roomId) {
          asked.push(user);
          return room(roomId, { title: user });
        },
      }}
    >
      <Title />
    </AnteroomProvider>
  );
  const { rerender, container } = render(ui('a'));
  await waitFor(() => expect(container.textContent).toBe('a'));
  rerender(ui('b'));
  rerender(ui('c'));
  act(() => latest?.retry());
  await waitFor(() => expect(container.textContent).toBe('c'));
  expect(asked).toEqual(['a', 'c']);
});

test('a room that the endpoint says is unchanged stays the same object', async () => {
  const { fetch, requests } = contractFetch(({ headers }) =>
    headers.get('if-none-match') === 'W/"1"'
      ? new Response(null, { status: 304 })
      : Response.json(room('1'), { headers: { etag: 'W/"1"' } }),
  );
  const { container } = render(
    <AnteroomProvider endpoint={ENDPOINT} fetch={fetch}>
      <Title />
    </AnteroomProvider>,
  );
  await waitFor(() => expect(container.textContent).toBe('Room 1'));
  const before = latest?.room;
  act(() => latest?.retry());
  await waitFor(() => expect(requests).toHaveLength(2));
  await waitFor(() => expect(latest?.isFetching).toBe(false));
  expect(latest?.error).toBeUndefined();
  expect(latest?.room).toBe(before);
});
