import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createFakeEngine } from '../../../test/call/createFakeEngine.js';
import { contractFetch, ENDPOINT, json, token } from '../../../test/endpoint/contractFetch.js';
import { jwt } from '../../../test/endpoint/jwt.js';
import { collectReports, FAILURES, failingCallback } from '../../../test/page/failingCallbacks.js';
import { AnteroomProvider } from '../../provider/index.js';
import type { CallEngine } from '../engine/index.js';
import { type RoomCallOptions, useRoomCall } from './useRoomCall.js';

let reports: ReturnType<typeof collectReports>;

beforeEach(() => {
  reports = collectReports();
});
afterEach(() => {
  cleanup();
  reports.stop();
});

function renderCall(options: RoomCallOptions & { loadEngine: () => Promise<CallEngine> }) {
  const { fetch } = contractFetch(() => json(token(jwt('first'), { role: 'Presenter' })));
  const wrapper = ({ children }: { children: ReactNode }) => (
    <AnteroomProvider endpoint={ENDPOINT} fetch={fetch} retryDelayMs={1}>
      {children}
    </AnteroomProvider>
  );
  return renderHook(() => useRoomCall(options), { wrapper, reactStrictMode: true }).result;
}

const error = new Error('of the host');

test.each(FAILURES)('a nameOf that %s is reported, and leaves the person the name that they brought', async (how) => {
  const engine = createFakeEngine();
  const nameOf = failingCallback(how, error) as unknown as (acsUserId: string) => Promise<string>;
  const call = renderCall({ roomId: '1', nameOf, loadEngine: engine.loadEngine });
  act(() => call.current.join({ cameraOn: false, microphoneOn: false }));
  await waitFor(() => expect(call.current.status).toBe('joining'));
  await expect(engine.latestCall().fetchProfile?.('8:acs:ben')).resolves.toBeUndefined();
  expect(reports).toMatchObject({ reported: [error], unhandled: [] });
});

test.each(FAILURES)('a loadEngine that %s fails the join, and the next one loads it again', async (how) => {
  const engine = createFakeEngine();
  const failing = failingCallback(how, error) as unknown as () => Promise<CallEngine>;
  const loadEngine = vi.fn(engine.loadEngine).mockImplementationOnce(failing).mockImplementationOnce(failing);
  const call = renderCall({ roomId: '1', prefetch: true, loadEngine });
  // Once by the prefetch, which says nothing of it.
  await waitFor(() => expect(loadEngine).toHaveBeenCalledOnce());
  act(() => call.current.join({ cameraOn: false, microphoneOn: false }));
  await waitFor(() =>
    expect(call.current).toMatchObject({ status: 'failed', error: { code: 'call-failed', cause: error } }),
  );
  act(() => call.current.retry());
  await waitFor(() => expect(call.current.status).toBe('joining'));
  expect(reports).toMatchObject({ reported: [], unhandled: [] });
});
