import { CALL_END_REASONS } from '@anteroom/contract';
import { beforeCall, connectingCall, endedCall, type FakeAdapterState, type FakeCallState } from './fakeCallState.js';

type Listener = (state: FakeAdapterState) => void;

/** The person's choices at the start of a call. */
export interface FakeJoin {
  roomId: string;
  acsUserId: string;
  displayName: string;
  cameraOn: boolean;
  microphoneOn: boolean;
}

interface FakeAdapterOptions {
  roomId: string;
  acsUserId: string;
  displayName: string;
  onJoin: (join: FakeJoin) => void;
  onDispose: () => void;
}

/** The parts of Microsoft's adapter for the state of a call, the microphone and the camera. There is no media. */
export function createFakeAdapter({ roomId, acsUserId, displayName, onJoin, onDispose }: FakeAdapterOptions) {
  const listeners = new Set<Listener>();
  let state = beforeCall(acsUserId, displayName);

  function change(changes: Partial<FakeAdapterState>): void {
    state = { ...state, ...changes };
    for (const listener of [...listeners]) listener(state);
  }

  /** Changes the current call. Throws without a call. */
  function changeCall(next: (call: FakeCallState) => FakeCallState, besides: Partial<FakeAdapterState> = {}): void {
    if (!state.call) throw new Error('The fake call has ended or was not joined yet. Join it first.');
    change({ ...besides, call: next(state.call) });
  }

  function end(reason: { code: number; subCode: number }): void {
    if (!state.call) throw new Error('The fake call has ended or was not joined yet. Join it first.');
    const { call, ...rest } = state;
    state = rest;
    change({ endedCall: endedCall(call, reason), page: 'leftCall' });
  }

  const noDevices = async () => [];
  const done = async () => {};
  const adapter = {
    getState: () => state,
    onStateChange: (listener: Listener) => void listeners.add(listener),
    offStateChange: (listener: Listener) => void listeners.delete(listener),
    joinCall: ({ cameraOn = false, microphoneOn = false }: { cameraOn?: boolean; microphoneOn?: boolean }) => {
      const { endedCall: _before, ...fresh } = state;
      state = fresh;
      onJoin({ roomId, acsUserId, displayName, cameraOn, microphoneOn });
      change({ call: connectingCall(microphoneOn), cameraStatus: cameraOn ? 'On' : 'Off', page: 'call' });
    },
    leaveCall: async () => end(CALL_END_REASONS.left),
    mute: async () => changeCall((call) => ({ ...call, isMuted: true })),
    unmute: async () => changeCall((call) => ({ ...call, isMuted: false })),
    startCamera: async () => change({ cameraStatus: 'On' }),
    stopCamera: async () => change({ cameraStatus: 'Off' }),
    askDevicePermission: async () => ({ audio: true, video: true }),
    queryCameras: noDevices,
    queryMicrophones: noDevices,
    querySpeakers: noDevices,
    setCamera: done,
    setMicrophone: done,
    setSpeaker: done,
    on: () => {},
    off: () => {},
    dispose: () => {
      listeners.clear();
      onDispose();
    },
  };
  return { adapter, change, changeCall, end };
}

export type FakeAdapter = ReturnType<typeof createFakeAdapter>;
