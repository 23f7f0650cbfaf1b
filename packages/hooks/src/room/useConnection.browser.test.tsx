import { cleanup, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { contractFetch, ENDPOINT, json, problem, room } from '../../test/endpoint/contractFetch.js';
import { AnteroomProvider } from '../provider/index.js';
import { useRoomToken } from '../token/index.js';
import { useConnection } from './useConnection.js';
import { useRoom } from './useRoom.js';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function connectionOver(fetchRoom: typeof fetch) {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <AnteroomProvider endpoint={ENDPOINT} fetch={fetchRoom} retryDelayMs={1}>
      {children}
    </AnteroomProvider>
  );
  const used = () => ({
    connection: useConnection('1'),
    room: useRoom('1'),
    token: useRoomToken('1', { enabled: false }),
  });
  return renderHook(used, { wrapper });
}

test('the response time of the room is measured without an additional request', async () => {
  const { fetch, requests } = contractFetch(() => json(room('1')));
  const { result } = connectionOver(fetch);
  expect(result.current.connection).toEqual({ status: 'checking' });
  await waitFor(() => expect(result.current.connection).toMatchObject({ status: 'good' }));
  expect(requests).toHaveLength(1);
});

test('a slow response is reported as slow', async () => {
  const { fetch } = contractFetch(() => json(room('1')));
  const real = Date.now.bind(Date);
  let late = 0;
  vi.spyOn(Date, 'now').mockImplementation(() => real() + late);
  const { result } = connectionOver(async (...request) => {
    late += 3_000;
    return fetch(...request);
  });
  await waitFor(() => expect(result.current.connection).toMatchObject({ status: 'slow' }));
});

test('the figure follows the response to any request, also a 304 or an error', async () => {
  const real = Date.now.bind(Date);
  let late = 0;
  vi.spyOn(Date, 'now').mockImplementation(() => real() + late);
  const responses = [() => json(room('1')), () => new Response(null, { status: 304 }), () => problem('forbidden')];
  const { fetch } = contractFetch(() => {
    const response = responses.shift()?.() ?? problem('internal');
    if (response.ok) response.headers.set('etag', 'W/"1"');
    return response;
  });
  let delayMs = 8_000;
  const { result } = connectionOver(async (...request) => {
    late += delayMs;
    return fetch(...request);
  });
  await waitFor(() => expect(result.current.connection.status).toBe('slow'));
  delayMs = 0;
  result.current.room.retry();
  await waitFor(() => expect(result.current.connection.status).toBe('good'));
  delayMs = 4_000;
  result.current.token.refresh().catch(() => {});
  await waitFor(() => expect(result.current.connection.status).toBe('slow'));
});

test('an endpoint that does not respond is unreachable', async () => {
  const { result } = connectionOver(() => Promise.reject(new TypeError('Failed to fetch')));
  await waitFor(() => expect(result.current.connection).toEqual({ status: 'unreachable' }));
});

test('going offline and coming back online are reported at once', async () => {
  const { fetch } = contractFetch(() => json(room('1')));
  const { result } = connectionOver(fetch);
  await waitFor(() => expect(result.current.connection.status).toBe('good'));
  const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  window.dispatchEvent(new Event('offline'));
  await waitFor(() => expect(result.current.connection).toEqual({ status: 'offline' }));
  online.mockReturnValue(true);
  window.dispatchEvent(new Event('online'));
  await waitFor(() => expect(result.current.connection.status).toBe('good'));
});
