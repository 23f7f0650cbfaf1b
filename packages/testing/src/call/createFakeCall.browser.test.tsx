import { CALL_END_REASONS, type CallEndReason } from '@anteroom/contract';
import { useRoomCall } from '@anteroom/hooks/call';
import { fixtures } from '@anteroom/testing';
import { cleanup, configure, screen } from '@testing-library/react';
import { useSyncExternalStore } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { renderWithAnteroom } from '../react/index.js';
import { createFakeCall, type FakeCall } from './createFakeCall.js';

configure({ reactStrictMode: true });

type Adapter = Extract<ReturnType<typeof useRoomCall>, { adapter: unknown }>['adapter'];

function People({ adapter }: { adapter: Adapter }) {
  const state = useSyncExternalStore((changed) => {
    adapter.onStateChange(changed);
    return () => adapter.offStateChange(changed);
  }, adapter.getState);
  const people = Object.values(state.call?.remoteParticipants ?? {});
  const names = people.map(({ displayName }) => displayName).join(', ') || 'nobody';
  return (
    <p>
      {`with ${names}, microphone ${state.call?.isMuted ? 'off' : 'on'}`}
      <button type="button" onClick={() => void adapter.unmute()}>
        Unmute
      </button>
    </p>
  );
}

let call: FakeCall;
const told = { onConnected: vi.fn(), onEnded: vi.fn(), onMutedByOther: vi.fn(), onRoleChanged: vi.fn() };

function Page({ roomId }: { roomId: string }) {
  const asked = useRoomCall({ roomId, loadEngine: call.loadEngine, ...told });
  return (
    <main>
      <output>{asked.status === 'failed' ? asked.error.code : asked.status}</output>
      <button type="button" onClick={() => asked.join({ cameraOn: false, microphoneOn: true })}>
        Join
      </button>
      <button type="button" onClick={asked.leave}>
        Leave
      </button>
      {'adapter' in asked && asked.elsewhere && <p>{`also on another ${asked.elsewhere}`}</p>}
      {'adapter' in asked && <People adapter={asked.adapter} />}
    </main>
  );
}

const status = () => screen.getByRole('status').textContent;
const press = (name: string) => screen.getByRole('button', { name }).click();
const PARTS = ['credential', 'client', 'agent', 'adapter'] as const;
const held = () => PARTS.map((part) => call.created[part] - call.disposed[part]);
const NOTHING = [0, 0, 0, 0];

function open(latencyMs = 0) {
  const fixture = fixtures.attendee(Date.now());
  return renderWithAnteroom(<Page roomId={fixture.roomId} />, { endpoint: { ...fixture, latencyMs } });
}

async function join() {
  press('Join');
  await expect.poll(status).toBe('joining');
}

beforeEach(() => {
  call = createFakeCall();
  for (const callback of Object.values(told)) callback.mockClear();
});
afterEach(async () => {
  cleanup();
  await expect.poll(held).toEqual(NOTHING);
});

describe('a fake call', () => {
  test('is joined with the identity from the endpoint, connects, and ends with the given codes', async () => {
    open();
    await join();
    expect(call.joins).toMatchObject([{ displayName: 'Ada Lovelace', cameraOn: false, microphoneOn: true }]);
    expect(call.created).toEqual({ credential: 1, client: 1, agent: 1, adapter: 1 });
    call.connect('Attendee');
    await expect.poll(status).toBe('connected');
    expect(told.onConnected).toHaveBeenCalledOnce();
    call.end(CALL_END_REASONS.removedByParticipant);
    await expect.poll(status).toBe('ended');
    expect(told.onEnded).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ code: 0, subCode: 5300 }));
    await expect.poll(held).toEqual(NOTHING);
  });

  test('loses the connection and reconnects; reports a changed role and being muted by someone else', async () => {
    open();
    await join();
    call.connect('Attendee');
    call.loseConnection();
    await expect.poll(status).toBe('reconnecting');
    call.restoreConnection();
    await expect.poll(status).toBe('connected');
    expect(told.onConnected).toHaveBeenCalledOnce();
    call.changeRole('Presenter');
    expect(told.onRoleChanged).toHaveBeenCalledExactlyOnceWith('Presenter');
    call.muteByOther();
    expect(told.onMutedByOther).toHaveBeenCalledOnce();
    await screen.findByText(/microphone off/);
    press('Unmute');
    await screen.findByText(/microphone on/);
  });

  test('is joined and left by others', async () => {
    open();
    await join();
    call.connect();
    call.enter({ acsUserId: '8:acs:ben', displayName: 'Ben Okafor' });
    call.enter({ acsUserId: '8:acs:dot', displayName: 'Dot Nguyen' });
    await screen.findByText(/with Ben Okafor, Dot Nguyen/);
    call.exit('8:acs:ben');
    await screen.findByText(/with Dot Nguyen/);
  });

  test('reports that the person is in a call on another device, also from before the join', async () => {
    call.setOnOtherDevice(true);
    open();
    await join();
    call.connect();
    await screen.findByText('also on another device');
    call.setOnOtherDevice(false);
    await expect.poll(() => screen.queryByText(/also on/)).toBeNull();
    call.setOnOtherDevice(true);
    await screen.findByText('also on another device');
  });

  test.each<[keyof typeof CALL_END_REASONS, CallEndReason, string]>([
    ['notInvited', CALL_END_REASONS.notInvited, 'not-invited'],
    ['outsideWindow', CALL_END_REASONS.outsideWindow, 'room-not-joinable'],
    ['tokenRejected', CALL_END_REASONS.tokenRejected, 'token-rejected'],
  ])('rejects a join with %s', async (_, reason, code) => {
    open();
    await join();
    call.end(reason);
    await expect.poll(status).toBe(code);
    expect(told.onEnded).not.toHaveBeenCalled();
  });

  test('is left by the person, and joined again', async () => {
    open();
    await join();
    call.connect();
    press('Leave');
    await expect.poll(status).toBe('ended');
    await join();
    expect(call.joins).toHaveLength(2);
    expect(() => call.enter({ acsUserId: '8:acs:ben', displayName: 'Ben' })).not.toThrow();
  });

  test.each(['idle', 'preparing', 'joining', 'connected'] as const)(
    'is released when the page is unmounted: %s',
    async (when) => {
      // An endpoint that doesn't respond keeps the call in its state.
      const { unmount } = open(when === 'preparing' ? 60_000 : 0);
      if (when !== 'idle') press('Join');
      if (when === 'preparing') await expect.poll(status).toBe('preparing');
      if (when === 'joining' || when === 'connected') await expect.poll(status).toBe('joining');
      if (when === 'connected') call.connect();
      unmount();
      await expect.poll(held).toEqual(NOTHING);
      expect(() => call.connect()).toThrow('Join it first');
    },
  );
});
