import { act, cleanup, waitFor } from '@testing-library/react';
import { useEffect } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { contractFetch, held, json, problem, room } from '../../test/endpoint/contractFetch.js';
import { pass, until } from '../../test/page/fakeTime.js';
import { renderWithEndpoint } from '../../test/provider/renderWithEndpoint.js';
import { useRoom } from './useRoom.js';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

test('a mount, unmount, mount under StrictMode sends one request', async () => {
  const { fetch, requests } = contractFetch(() => json(room('1')));
  let mounts = 0;
  const { result } = renderWithEndpoint(
    () => {
      useEffect(() => {
        mounts += 1;
      }, []);
      return useRoom('1');
    },
    { fetch },
  );
  expect(result.current.status).toBe('loading');
  await waitFor(() => expect(result.current).toMatchObject({ status: 'ready', room: { title: 'Room 1' } }));
  expect(mounts).toBe(2);
  expect(requests.map(({ what }) => what)).toEqual(['GET /rooms/1']);
  expect(requests[0]?.signal?.aborted).toBe(false);
});

test('components that use the same room share one request', async () => {
  const { fetch, requests } = contractFetch(() => json(room('1')));
  const { result } = renderWithEndpoint(() => [useRoom('1'), useRoom('1'), useRoom('1')], { fetch });
  await waitFor(() => expect(result.current.map(({ status }) => status)).toEqual(['ready', 'ready', 'ready']));
  expect(requests).toHaveLength(1);
});

test('the request is aborted when the last component that uses it is unmounted', async () => {
  const { fetch, requests } = contractFetch(() => held<Response>().promise);
  const { unmount } = renderWithEndpoint(() => useRoom('1'), { fetch });
  unmount();
  await waitFor(() => expect(requests[0]?.signal?.aborted).toBe(true));
  expect(requests).toHaveLength(1);
});

test('the request is aborted when the room changes, and sent again on the way back', async () => {
  const { fetch, requests } = contractFetch(({ what }, index) =>
    index === 0 ? held<Response>().promise : json(room(what.slice(-1))),
  );
  const { result, rerender } = renderWithEndpoint((id: string) => useRoom(id), { fetch }, { initialProps: '1' });
  rerender('2');
  await waitFor(() => expect(result.current.room?.id).toBe('2'));
  await waitFor(() => expect(requests[0]?.signal?.aborted).toBe(true));
  rerender('1');
  await waitFor(() => expect(result.current.room?.id).toBe('1'));
  expect(result.current.error).toBeUndefined();
  expect(requests).toHaveLength(3);
});

test('a room that is left during a refetch comes back without an error', async () => {
  const { fetch, requests } = contractFetch(({ what }, index) =>
    index === 1 ? held<Response>().promise : json(room(what.slice(-1))),
  );
  const errors = new Set<unknown>();
  const { result, rerender } = renderWithEndpoint(
    (id: string) => {
      const result = useRoom(id);
      errors.add(result.error);
      return result;
    },
    { fetch },
    { initialProps: '1' },
  );
  await waitFor(() => expect(result.current.room?.id).toBe('1'));
  act(() => result.current.retry());
  rerender('2');
  await waitFor(() => expect(requests[1]?.signal?.aborted).toBe(true));
  await waitFor(() => expect(result.current.room?.id).toBe('2'));
  rerender('1');
  expect(result.current).toMatchObject({ status: 'ready', room: { id: '1' } });
  expect([...errors]).toEqual([undefined]);
});

test('a second click on a retry button shares the request of the first', async () => {
  const second = held<Response>();
  const { fetch, requests } = contractFetch((_, index) => (index === 0 ? json(room('1')) : second.promise));
  const { result } = renderWithEndpoint(() => useRoom('1'), { fetch });
  await waitFor(() => expect(result.current.status).toBe('ready'));
  act(() => result.current.retry());
  await waitFor(() => expect(requests).toHaveLength(2));
  act(() => result.current.retry());
  second.release(json(room('1')));
  await waitFor(() => expect(result.current.isFetching).toBe(false));
  expect(requests).toHaveLength(2);
});

test('a late response for room 1 is never shown for room 2, even if fetch ignores its signal', async () => {
  const late = held<Response>();
  const deaf: typeof fetch = async (url) => (String(url).endsWith('/1') ? late.promise : json(room('2')));
  const shown: string[] = [];
  const { result, rerender } = renderWithEndpoint(
    (id: string) => {
      const result = useRoom(id);
      if (result.room) shown.push(`${result.room.id} for ${id}`);
      return result;
    },
    { fetch: deaf },
    { initialProps: '1' },
  );
  rerender('2');
  await waitFor(() => expect(result.current.status).toBe('ready'));
  late.release(json(room('1')));
  await act(() => late.promise);
  await act(() => new Promise((nextTask) => setTimeout(nextTask)));
  expect(new Set(shown)).toEqual(new Set(['2 for 2']));
});

test('a retryable failure is retried, and never shown if the retry succeeds', async () => {
  const { fetch, requests } = contractFetch((_, index) =>
    index < 2 ? problem('service-unavailable') : json(room('1')),
  );
  const onError = vi.fn();
  const seen = new Set<string>();
  const { result } = renderWithEndpoint(
    () => {
      const result = useRoom('1');
      seen.add(result.status);
      return result;
    },
    { fetch, onError },
  );
  await waitFor(() => expect(result.current.status).toBe('ready'));
  expect([...seen]).toEqual(['loading', 'ready']);
  expect(requests).toHaveLength(3);
  expect(onError).not.toHaveBeenCalled();
});

test('`retry` cancels a request that has been hanging for more than 5 seconds, and sends another at once', async () => {
  vi.useFakeTimers();
  let isHanging = true;
  const { fetch, requests } = contractFetch(() => (isHanging ? held<Response>().promise : json(room('1'))));
  const { result } = renderWithEndpoint(() => useRoom('1'), { fetch });
  await until(() => expect(requests).toHaveLength(1));
  isHanging = false;
  act(() => result.current.retry());
  await pass(4_000);
  expect(requests).toHaveLength(1);
  await pass(1_001);
  act(() => result.current.retry());
  await until(() => expect(result.current.status).toBe('ready'));
  expect(requests).toHaveLength(2);
  expect(requests[0]?.signal?.aborted).toBe(true);
  vi.useRealTimers();
});

test('after three tries it is an error, reported to the host once, and `retry` starts again', async () => {
  const second = held<Response>();
  const { fetch, requests } = contractFetch((_, index) =>
    index < 3 ? problem('service-unavailable') : second.promise,
  );
  const onError = vi.fn();
  const { result } = renderWithEndpoint(() => [useRoom('1'), useRoom('1')] as const, { fetch, onError });
  await waitFor(() =>
    expect(result.current[1]).toMatchObject({ status: 'error', error: { code: 'service-unavailable' } }),
  );
  expect(requests).toHaveLength(3);
  expect(onError).toHaveBeenCalledTimes(1);

  act(() => {
    result.current[0].retry();
    result.current[1].retry();
  });
  await waitFor(() => expect(result.current[0].status).toBe('loading'));
  second.release(json(room('1')));
  await waitFor(() => expect(result.current[0].status).toBe('ready'));
  expect(requests).toHaveLength(4);
});

test('a permanent failure is not retried', async () => {
  const { fetch, requests } = contractFetch(() => problem('not-invited'));
  const { result } = renderWithEndpoint(() => useRoom('1'), { fetch });
  await waitFor(() => expect(result.current).toMatchObject({ status: 'error', error: { code: 'not-invited' } }));
  expect(requests).toHaveLength(1);
});

test('a room whose update fails stays visible, together with the error', async () => {
  const { fetch } = contractFetch((_, index) => (index === 0 ? json(room('1')) : problem('unauthenticated')));
  const { result } = renderWithEndpoint(() => useRoom('1'), { fetch });
  await waitFor(() => expect(result.current.status).toBe('ready'));
  expect(result.current.error).toBeUndefined();
  act(() => result.current.retry());
  await waitFor(() => expect(result.current.error?.code).toBe('unauthenticated'));
  expect(result.current).toMatchObject({ status: 'ready', room: { id: '1' }, isFetching: false });
});

test.each([
  ['the page is looked at again', 'visibilitychange'],
  ['the connection is back', 'online'],
])('when %s, a room is requested again at once, even if its data is recent', async (_, event) => {
  const { fetch, requests } = contractFetch(() => json(room('1')));
  const { result } = renderWithEndpoint(() => useRoom('1'), { fetch });
  await waitFor(() => expect(result.current.status).toBe('ready'));
  await act(async () => {
    if (event === 'online') window.dispatchEvent(new Event('offline'));
    window.dispatchEvent(new Event(event));
  });
  await waitFor(() => expect(requests).toHaveLength(2));
});
