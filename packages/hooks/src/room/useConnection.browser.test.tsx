import { cleanup, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { contractFetch, ENDPOINT, json, room } from '../../test/endpoint/contractFetch.js';
import { AnteroomProvider } from '../provider/index.js';
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
  return renderHook(() => ({ connection: useConnection('1'), room: useRoom('1') }), { wrapper });
}

test('the answer of the room is measured, and no request is added for it', async () => {
  const { fetch, requests } = contractFetch(() => json(room('1')));
  const { result } = connectionOver(fetch);
  expect(result.current.connection).toEqual({ status: 'checking' });
  await waitFor(() => expect(result.current.connection).toMatchObject({ status: 'good' }));
  expect(requests).toHaveLength(1);
});

test('an answer that takes long is told as slow', async () => {
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

test('an endpoint that does not answer is unreachable', async () => {
  const { result } = connectionOver(() => Promise.reject(new TypeError('Failed to fetch')));
  await waitFor(() => expect(result.current.connection).toEqual({ status: 'unreachable' }));
});

test('a browser that goes offline is told at once, and again when it is back', async () => {
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
