import { tellHost } from '@anteroom/contract';
import type { Devices } from '../choice/createDevices.js';
import type { CaptureKind, DeviceFailure } from '../browser/Device.js';
import { release } from '../browser/mediaDevices.js';
import { deviceIdOf } from '../browser/openDevice.js';
import { watchMicrophoneLevel } from './watchMicrophoneLevel.js';

export type DevicePreviewState =
  | { status: 'idle' }
  | { status: 'starting' }
  | { status: 'live'; stream: MediaStream; deviceId: string }
  | { status: 'failed'; reason: DeviceFailure };

/** One camera or one microphone that is on, or not. */
export interface DevicePreview {
  getSnapshot(): DevicePreviewState;
  /** Calls back after each change, and follows the device. Returns what ends both. */
  subscribe(onChange: () => void): () => void;
  /** Asks for the chosen device, or the browser's default. Never rejects: a failure is a state. */
  start(): Promise<void>;
  /** Releases every track at once, also of an answer that is still to come. Can be started again. */
  stop(): void;
  /** Starts or stops it because the person chose so: later previews and visits begin with this choice. */
  turn(on: boolean): void;
  /**
   * Tells how loud a microphone is, from 0 (silence, or off) to 1 (loud speech), about once a frame, until the returned
   * function is called. It goes on over another microphone and over off and on.
   */
  watchLevel(onLevel: (level: number) => void): () => void;
}

/**
 * A preview of one camera or one microphone. Nothing is touched before `start` or `subscribe`. While somebody subscribes it
 * switches to a device that is chosen, goes on with the default when its device goes away, and starts again when the
 * device that it lacked is there or allowed.
 *
 * @example
 * const camera = createDevicePreview(devices, 'camera');
 * const end = camera.subscribe(() => show(camera.getSnapshot()));
 * await camera.start();
 * camera.stop();
 * end();
 */
export function createDevicePreview(devices: Devices, kind: CaptureKind): DevicePreview {
  const listeners = new Set<() => void>();
  let state: DevicePreviewState = { status: 'idle' };
  /** Belongs to the latest start; aborted by the next one and by stop. */
  let attempt = new AbortController();
  /** The choice that the live stream follows. */
  let followed: string | undefined;
  let endFollowing: (() => void) | undefined;

  function set(next: DevicePreviewState): void {
    state = next;
    for (const listener of [...listeners]) void tellHost(listener);
  }

  function letGo(): AbortSignal {
    attempt.abort();
    attempt = new AbortController();
    if (state.status === 'live') release(state.stream);
    return attempt.signal;
  }

  async function start(): Promise<void> {
    const signal = letGo();
    set({ status: 'starting' });
    // StrictMode mounts, unmounts and mounts in one task; after it, only the last start is left to ask.
    await Promise.resolve();
    if (signal.aborted) return;
    const opened = await devices.open(kind, signal).catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
    if (!opened || signal.aborted) return;
    if ('failure' in opened) return set({ status: 'failed', reason: opened.failure });
    // Unplugged, or taken back by the person: what the browser says to the next request tells which.
    for (const track of opened.stream.getTracks()) track.addEventListener('ended', () => void start(), { signal });
    followed = devices.getSnapshot(kind).chosen?.deviceId;
    set({ status: 'live', stream: opened.stream, deviceId: deviceIdOf(opened.stream) ?? '' });
  }

  function stop(): void {
    letGo();
    set({ status: 'idle' });
  }

  function onDevices(): void {
    const { access, chosen } = devices.getSnapshot(kind);
    if (state.status === 'live') {
      if (chosen && chosen.deviceId !== followed) void start();
    } else if (state.status === 'failed' && access !== state.reason && access !== 'checking') {
      if (access === 'granted' || state.reason === 'no-device') void start();
      else set({ status: 'failed', reason: access });
    }
  }

  function subscribe(onChange: () => void): () => void {
    listeners.add(onChange);
    endFollowing ??= devices.subscribe(onDevices);
    return () => {
      listeners.delete(onChange);
      if (listeners.size > 0) return;
      endFollowing?.();
      endFollowing = undefined;
    };
  }

  return {
    getSnapshot: () => state,
    subscribe,
    start,
    stop,
    turn(on) {
      devices.turn(kind, on);
      if (on) void start();
      else stop();
    },
    watchLevel(onLevel) {
      let watched: MediaStream | undefined;
      let unwatch: (() => void) | undefined;
      const follow = () => {
        const stream = state.status === 'live' ? state.stream : undefined;
        if (stream === watched) return;
        unwatch?.();
        watched = stream;
        unwatch = stream && watchMicrophoneLevel(stream, onLevel);
        if (!stream) void tellHost(onLevel, 0);
      };
      if (state.status === 'live') follow();
      else void tellHost(onLevel, 0);
      const unsubscribe = subscribe(follow);
      return () => {
        unsubscribe();
        unwatch?.();
      };
    },
  };
}
