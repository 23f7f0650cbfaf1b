import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createMediaPreview } from './createMediaPreview.js';
import type { MediaPreview } from './MediaPreview.types.js';

let streams: MediaStream[] = [];
let previews: MediaPreview[] = [];

function preview(kind: 'camera' | 'microphone'): MediaPreview {
  const made = createMediaPreview(kind);
  previews.push(made);
  return made;
}

function liveTracks(): MediaStreamTrack[] {
  return streams.flatMap((stream) => stream.getTracks()).filter((track) => track.readyState === 'live');
}

beforeEach(() => {
  streams = [];
  const real = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
  vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockImplementation(async (constraints) => {
    const stream = await real(constraints);
    streams.push(stream);
    return stream;
  });
});

afterEach(() => {
  for (const made of previews) made.stop();
  previews = [];
  vi.restoreAllMocks();
});

test('a started camera is live, and says which device it is', async () => {
  const camera = preview('camera');
  await camera.start();
  const { state, devices, chosen } = camera.getSnapshot();
  expect(state.status).toBe('live');
  expect(devices.map((device) => device.deviceId)).toContain(chosen?.deviceId);
  expect(chosen?.label).not.toBe('');
});

test('stopping releases every track', async () => {
  const camera = preview('camera');
  await camera.start();
  expect(liveTracks()).toHaveLength(1);
  camera.stop();
  expect(liveTracks()).toHaveLength(0);
  expect(camera.getSnapshot().state).toEqual({ status: 'idle' });
});

test('a stream that comes after stop is released at once and never shown', async () => {
  const camera = preview('camera');
  const starting = camera.start();
  await Promise.resolve();
  camera.stop();
  await starting;
  expect(streams).toHaveLength(1);
  expect(liveTracks()).toHaveLength(0);
  expect(camera.getSnapshot().state).toEqual({ status: 'idle' });
});

test('start, stop and start in one task ask for one stream', async () => {
  const camera = preview('camera');
  const first = camera.start();
  camera.stop();
  await Promise.all([first, camera.start()]);
  expect(streams).toHaveLength(1);
  expect(camera.getSnapshot().state.status).toBe('live');
});

test('choosing another microphone releases the first one', async () => {
  const microphone = preview('microphone');
  await microphone.start();
  const other = microphone
    .getSnapshot()
    .devices.find((device) => device.deviceId !== microphone.getSnapshot().chosen?.deviceId);
  if (!other) throw new Error('This browser has only one fake microphone.');
  microphone.choose(other.deviceId);
  await vi.waitFor(() => expect(microphone.getSnapshot().state).toMatchObject({ deviceId: other.deviceId }));
  expect(liveTracks()).toHaveLength(1);
});

test('a choice made while the camera is off does not turn it on', async () => {
  const camera = preview('camera');
  await camera.start();
  const id = camera.getSnapshot().chosen?.deviceId ?? '';
  camera.stop();
  camera.choose(id);
  expect(camera.getSnapshot()).toMatchObject({ state: { status: 'idle' }, chosen: { deviceId: id } });
});

test.each([
  ['NotAllowedError', 'denied'],
  ['NotFoundError', 'missing'],
  ['NotReadableError', 'busy'],
  ['TypeError', 'unsupported'],
])('a browser that answers %s leaves the state failed: %s', async (name, reason) => {
  vi.mocked(navigator.mediaDevices.getUserMedia).mockRejectedValueOnce(new DOMException('', name));
  const camera = preview('camera');
  await camera.start();
  expect(camera.getSnapshot().state).toEqual({ status: 'failed', reason });
});

test('a camera that was missing starts by itself when one is plugged in', async () => {
  vi.mocked(navigator.mediaDevices.getUserMedia).mockRejectedValueOnce(new DOMException('', 'NotFoundError'));
  const camera = preview('camera');
  const unsubscribe = camera.subscribe(() => {});
  await camera.start();
  navigator.mediaDevices.dispatchEvent(new Event('devicechange'));
  await vi.waitFor(() => expect(camera.getSnapshot().state.status).toBe('live'));
  unsubscribe();
});

test('a camera that goes away is replaced by the default one', async () => {
  const camera = preview('camera');
  await camera.start();
  const [first] = liveTracks();
  first?.stop();
  first?.dispatchEvent(new Event('ended'));
  await vi.waitFor(() => expect(streams).toHaveLength(2));
  await vi.waitFor(() => expect(camera.getSnapshot().state.status).toBe('live'));
});

test('nothing follows the devices once nobody subscribes', async () => {
  const remove = vi.spyOn(navigator.mediaDevices, 'removeEventListener');
  const unsubscribe = preview('camera').subscribe(() => {});
  unsubscribe();
  expect(remove).toHaveBeenCalledWith('devicechange', expect.any(Function));
});
