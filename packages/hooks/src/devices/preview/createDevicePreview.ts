import { tellHost } from '@anteroom/contract';
import {
  type CaptureKind,
  type Device,
  type DeviceFailure,
  deviceOf,
  isSameDevice,
  release,
} from '../browser/index.js';
import type { Devices } from '../choice/index.js';
import { watchMicrophoneLevel } from './watchMicrophoneLevel.js';

export type DevicePreviewState =
  | { status: 'idle' }
  | { status: 'starting' }
  | { status: 'live'; stream: MediaStream; deviceId: string }
  | { status: 'failed'; reason: DeviceFailure };

/** A preview of one camera or one microphone. */
export interface DevicePreview {
  getSnapshot(): DevicePreviewState;
  /** Calls the listener after each change, and tracks the device. Returns a function that unsubscribes. */
  subscribe(onChange: () => void): () => void;
  /** Opens the selected device, or the browser's default. Never rejects: a failure is a state. */
  start(): Promise<void>;
  /** Releases every track at once, including a stream that is still being opened. It can be started again. */
  stop(): void;
  /** Starts or stops it for the person's own switch. Later previews and visits start with this choice. */
  turn(on: boolean): void;
  /**
   * Reports the level of a microphone, from 0 (silence, or off) to 1 (loud speech), about once per frame, until the returned
   * function is called. It continues when another microphone is selected, and when the preview is turned off and on.
   */
  watchLevel(onLevel: (level: number) => void): () => void;
}

/**
 * Creates a preview of one camera or one microphone. It touches nothing before `start` or `subscribe`. While it has
 * subscribers, it switches to a newly selected device, falls back to the default when its device is removed, and starts again
 * when a missing device is plugged in or allowed.
 *
 * @example
 * const camera = createDevicePreview(devices, 'camera');
 * const unsubscribe = camera.subscribe(() => show(camera.getSnapshot()));
 * await camera.start();
 * camera.stop();
 * unsubscribe();
 */
export function createDevicePreview(devices: Devices, kind: CaptureKind): DevicePreview {
  const listeners = new Set<() => void>();
  let state: DevicePreviewState = { status: 'idle' };
  /** Belongs to the latest start. Aborted by the next start and by stop. */
  let attempt = new AbortController();
  /** The selected device when the live stream was opened. */
  let followed: Device | undefined;
  let endFollowing: (() => void) | undefined;

  function set(next: DevicePreviewState): void {
    state = next;
    for (const listener of [...listeners]) void tellHost(listener);
  }

  function releaseStream(): AbortSignal {
    attempt.abort();
    attempt = new AbortController();
    if (state.status === 'live') release(state.stream);
    return attempt.signal;
  }

  async function start(): Promise<void> {
    const signal = releaseStream();
    set({ status: 'starting' });
    // StrictMode mounts, unmounts and mounts again in one task. After that, only the last start opens the device.
    await Promise.resolve();
    if (signal.aborted) return;
    const opened = await devices.open(kind, signal).catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
    if (!opened) return;
    if (signal.aborted) {
      // Stopped after it was opened.
      if ('stream' in opened) release(opened.stream);
      return;
    }
    if ('failure' in opened) return set({ status: 'failed', reason: opened.failure });
    // Unplugged, or the permission was revoked: the next attempt to open it tells which.
    for (const track of opened.stream.getTracks()) track.addEventListener('ended', () => void start(), { signal });
    // Not what is selected by now: another choice in the meantime would never be followed.
    followed = opened.chosen;
    set({ status: 'live', stream: opened.stream, deviceId: deviceOf(opened.stream).deviceId });
    onDevices();
  }

  function stop(): void {
    releaseStream();
    set({ status: 'idle' });
  }

  function onDevices(): void {
    const { access, chosen } = devices.getSnapshot(kind);
    if (state.status === 'live') {
      if (chosen && !isSameDevice(chosen, followed)) void start();
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
