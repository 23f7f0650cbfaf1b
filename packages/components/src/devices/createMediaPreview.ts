import type { ChosenDevice } from '@anteroom/hooks/call';
import type { MediaKind, MediaPreview, MediaPreviewSnapshot } from './MediaPreview.types.js';
import { mediaFailure } from './mediaFailure.js';

const DEVICE_KIND = { camera: 'videoinput', microphone: 'audioinput' } as const;

function constraintsFor(kind: MediaKind, deviceId: string | undefined): MediaStreamConstraints {
  const device = deviceId === undefined ? {} : { deviceId: { exact: deviceId } };
  return kind === 'camera'
    ? { video: { ...device, aspectRatio: { ideal: 16 / 9 }, height: { ideal: 720 } } }
    : { audio: { ...device } };
}

function release(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

/** `navigator.mediaDevices`, which browsers leave out on pages that are not served securely. */
function mediaDevices(): MediaDevices | undefined {
  return typeof navigator === 'undefined' ? undefined : (navigator.mediaDevices as MediaDevices | undefined);
}

/**
 * A preview of one camera or one microphone, by the browser's own means. Nothing is touched before `start` or `subscribe`.
 *
 * @example
 * const camera = createMediaPreview('camera');
 * const unsubscribe = camera.subscribe(() => show(camera.getSnapshot().state));
 * await camera.start();
 * camera.stop();
 * unsubscribe();
 */
export function createMediaPreview(kind: MediaKind): MediaPreview {
  const listeners = new Set<() => void>();
  let snapshot: MediaPreviewSnapshot = { state: { status: 'idle' }, devices: [], chosen: undefined };
  // Each start and stop takes the next number. An answer that carries an old one came too late.
  let latest = 0;

  function set(change: Partial<MediaPreviewSnapshot>): void {
    snapshot = { ...snapshot, ...change };
    for (const listener of listeners) listener();
  }

  function releaseCurrent(): void {
    if (snapshot.state.status === 'live') release(snapshot.state.stream);
  }

  async function readDevices(): Promise<ChosenDevice[]> {
    const all = (await mediaDevices()?.enumerateDevices()) ?? [];
    return all
      .filter((device) => device.kind === DEVICE_KIND[kind])
      .map(({ deviceId, label }) => ({ deviceId, label }));
  }

  async function followDevices(): Promise<void> {
    const found = await readDevices();
    if (listeners.size === 0) return;
    // Without permission, browsers list nameless placeholders: they say that there is a device, not which.
    set({ devices: found.filter((device) => device.deviceId !== '') });
    if (found.length > 0 && snapshot.state.status === 'failed' && snapshot.state.reason === 'missing') await start();
  }

  function onDeviceChange(): void {
    void followDevices();
  }

  async function start(): Promise<void> {
    const run = ++latest;
    releaseCurrent();
    set({ state: { status: 'starting' } });
    // StrictMode mounts, unmounts and mounts in one task; after it, only the last start is left to ask.
    await Promise.resolve();
    if (run !== latest) return;
    const media = mediaDevices();
    if (!media) return set({ state: { status: 'failed', reason: 'unsupported' } });
    try {
      const stream = await media.getUserMedia(constraintsFor(kind, snapshot.chosen?.deviceId));
      const track = stream.getTracks()[0];
      if (run !== latest || !track) return release(stream);
      // Unplugged, or taken back by the person: what the browser says to the next request tells which.
      track.addEventListener('ended', () => {
        if (run !== latest) return;
        set({ chosen: undefined });
        void start();
      });
      const deviceId = track.getSettings().deviceId ?? snapshot.chosen?.deviceId ?? '';
      set({ state: { status: 'live', stream, deviceId }, chosen: { deviceId, label: track.label } });
      const devices = await readDevices();
      if (run === latest) set({ devices: devices.filter((device) => device.deviceId !== '') });
    } catch (error) {
      if (run !== latest) return;
      const reason = mediaFailure(error);
      // A device that is gone must not be asked for again: the next try takes the default.
      set({ state: { status: 'failed', reason }, ...(reason === 'missing' ? { chosen: undefined } : {}) });
    }
  }

  function stop(): void {
    latest += 1;
    releaseCurrent();
    set({ state: { status: 'idle' } });
  }

  function choose(deviceId: string): void {
    set({ chosen: snapshot.devices.find((device) => device.deviceId === deviceId) });
    if (snapshot.state.status !== 'idle') void start();
  }

  function subscribe(onChange: () => void): () => void {
    if (listeners.size === 0) mediaDevices()?.addEventListener('devicechange', onDeviceChange);
    listeners.add(onChange);
    return () => {
      listeners.delete(onChange);
      if (listeners.size === 0) mediaDevices()?.removeEventListener('devicechange', onDeviceChange);
    };
  }

  return { getSnapshot: () => snapshot, subscribe, start, stop, choose };
}
