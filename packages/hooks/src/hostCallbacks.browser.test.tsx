import { AnteroomError } from '@anteroom/contract';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ToldBy } from '../../../scripts/package-checks/callbacks.js';
import { createFakeEngine } from '../test/call/createFakeEngine.js';
import { contractFetch, ENDPOINT, json, problem, room, token } from '../test/endpoint/contractFetch.js';
import { jwt } from '../test/endpoint/jwt.js';
import { collectReports, FAILURES, type FailingCallback, failingCallback } from '../test/page/failingCallbacks.js';
import { renderWithEndpoint } from '../test/provider/renderWithEndpoint.js';
import { type RoomCallOptions, useRoomCall } from './call/index.js';
import { createAcsSound } from './call/session/sound/index.js';
import { createEndpointClient } from './client/index.js';
import { createDevicePreview, createDevices } from './devices/index.js';
import { AnteroomProvider } from './provider/index.js';
import { useRoom, useUpdateRoom } from './room/index.js';

let reports: ReturnType<typeof collectReports>;

beforeEach(() => {
  reports = collectReports();
});
afterEach(() => {
  cleanup();
  reports.stop();
});

const choices = { cameraOn: false, microphoneOn: true };

/** A call whose host has a failing callback. */
async function callWith(options: Partial<RoomCallOptions>) {
  const engine = createFakeEngine();
  const { fetch } = contractFetch(() => json(token(jwt('first'), { role: 'Presenter' })));
  const wrapper = ({ children }: { children: ReactNode }) => (
    <AnteroomProvider endpoint={ENDPOINT} fetch={fetch} retryDelayMs={1}>
      {children}
    </AnteroomProvider>
  );
  const { result, unmount } = renderHook(
    () => useRoomCall({ roomId: '1', ...options, loadEngine: engine.loadEngine }),
    { wrapper, reactStrictMode: true },
  );
  const status = () => result.current.status;
  const connect = async () => {
    act(() => result.current.join(choices));
    await waitFor(() => expect(status()).toBe('joining'));
    act(() => engine.latestCall().connect());
    await waitFor(() => expect(status()).toBe('connected'));
  };
  const end = () => act(() => engine.latestCall().end(0, 5300));
  await connect();
  return { engine, status, connect, end, unmount };
}

/** Expects that the end is reported, and that the next call works. */
async function expectEndIsSeen({ status, end, connect }: Awaited<ReturnType<typeof callWith>>) {
  end();
  await waitFor(() => expect(status()).toBe('ended'));
  await connect();
}

/** Triggers the callback, and expects everything else to continue. */
type Row = (callback: FailingCallback) => Promise<void>;

const ROWS: Record<ToldBy<'hooks'>, Row> = {
  async 'AnteroomProviderProps.onError'(onError) {
    const { fetch } = contractFetch(({ what }) => problem(what.startsWith('GET') ? 'forbidden' : 'invalid-request'));
    const { result } = renderWithEndpoint(() => ({ room: useRoom('1'), update: useUpdateRoom('1') }), {
      fetch,
      onError,
    });
    await waitFor(() => expect(result.current.room).toMatchObject({ status: 'error', error: { code: 'forbidden' } }));
    await act(() => expect(result.current.update.run({ title: 'Other' })).rejects.toThrow(AnteroomError));
    expect(result.current.update).toMatchObject({ status: 'failed', error: { code: 'invalid-request' } });
  },

  async 'CallCallbacks.onConnected'(onConnected) {
    const call = await callWith({ onConnected });
    await expectEndIsSeen(call);
    expect(onConnected).toHaveBeenCalledTimes(2);
  },

  async 'CallCallbacks.onEnded'(onEnded) {
    const call = await callWith({ onEnded });
    await expectEndIsSeen(call);
    call.unmount();
    await waitFor(() => expect(call.engine.made.adapters).toEqual({ created: 2, disposed: 2 }));
    expect(onEnded).toHaveBeenCalledTimes(2);
  },

  async 'CallChanges.onMutedByOther'(onMutedByOther) {
    const call = await callWith({ onMutedByOther });
    act(() => call.engine.latestCall().muteByOther());
    await expectEndIsSeen(call);
    expect(onMutedByOther).toHaveBeenCalledOnce();
  },

  async 'CallChanges.onRoleChanged'(onRoleChanged) {
    const call = await callWith({ onRoleChanged });
    act(() => call.engine.latestCall().changeRole('Attendee'));
    await expectEndIsSeen(call);
    expect(onRoleChanged).toHaveBeenCalledExactlyOnceWith('Attendee');
  },

  async 'CallChanges.onCapabilitiesChanged'(onCapabilitiesChanged) {
    const call = await callWith({ onCapabilitiesChanged });
    act(() => call.engine.latestCall().changeCapabilities({}));
    await expectEndIsSeen(call);
    expect(onCapabilitiesChanged).toHaveBeenCalledOnce();
  },

  async 'CallSound.subscribe(listener)'(listener) {
    const play = vi
      .spyOn(HTMLMediaElement.prototype, 'play')
      .mockRejectedValue(new DOMException('', 'NotAllowedError'));
    const call = { state: 'Connected', remoteParticipants: { ben: {} } };
    const adapter = { getState: () => ({ call }), onStateChange: (tell: () => void) => tell(), offStateChange() {} };
    const sound = createAcsSound({}, adapter as unknown as Parameters<typeof createAcsSound>[1]);
    const next = vi.fn();
    const ends = [sound.subscribe(listener), sound.subscribe(next)];
    await waitFor(() => expect(sound.isBlocked()).toBe(true));
    play.mockRestore();
    await sound.turnOn();
    await waitFor(() => expect(sound.isBlocked()).toBe(false));
    expect(next).toHaveBeenCalledTimes(listener.mock.calls.length);
    for (const end of ends) end();
    sound.release();
  },

  async 'Devices.subscribe(onChange)'(onChange) {
    const devices = createDevices({ storage: false });
    const ends = [devices.subscribe(onChange)];
    const next = vi.fn();
    ends.push(devices.subscribe(next));
    expect(await devices.ask('microphone')).toBe('granted');
    expect(next).toHaveBeenCalledTimes(onChange.mock.calls.length);
    for (const end of ends) end();
  },

  async 'ServerClock.subscribe(listener)'(listener) {
    const { clock } = createEndpointClient({ endpoint: { readRoom: async (roomId) => room(roomId) } });
    const next = vi.fn();
    const ends = [clock.subscribe(listener), clock.subscribe(next)];
    clock.learn({ sentAt: 0, respondedAt: 40 });
    expect(clock.roundTripMs()).toBe(40);
    expect(next).toHaveBeenCalledOnce();
    for (const end of ends) end();
  },

  async 'DevicePreview.subscribe(onChange)'(onChange) {
    const preview = createDevicePreview(createDevices({ storage: false }), 'camera');
    const ends = [preview.subscribe(onChange)];
    const next = vi.fn();
    ends.push(preview.subscribe(next));
    await preview.start();
    expect(preview.getSnapshot().status).toBe('live');
    preview.stop();
    expect(preview.getSnapshot().status).toBe('idle');
    expect(next).toHaveBeenCalledTimes(onChange.mock.calls.length);
    for (const end of ends) end();
  },

  async 'DevicePreview.watchLevel(onLevel)'(onLevel) {
    const preview = createDevicePreview(createDevices({ storage: false }), 'microphone');
    await preview.start();
    const end = preview.watchLevel(onLevel);
    await waitFor(() => expect(onLevel.mock.calls.length).toBeGreaterThan(2));
    end();
    preview.stop();
  },
};

describe.each(Object.entries(ROWS))('%s', (name, row) => {
  test.each(FAILURES)('a callback that %s is reported, and nothing else fails', async (how) => {
    const error = new Error(`${name} ${how}`);
    const callback = failingCallback(how, error);
    await row(callback);
    expect(callback).toHaveBeenCalled();
    await waitFor(() => expect(reports.reported).toEqual(callback.mock.calls.map(() => error)));
    expect(reports.unhandled).toEqual([]);
  });
});
