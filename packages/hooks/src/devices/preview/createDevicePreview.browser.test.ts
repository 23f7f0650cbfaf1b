import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CaptureKind } from '../browser/index.js';
import { createDevices, type Devices } from '../choice/index.js';
import { createDevicePreview, type DevicePreview } from './createDevicePreview.js';

let streams: MediaStream[] = [];
const endings: (() => void)[] = [];
let devices: Devices;

/** A preview with a subscriber, like in a component. */
function preview(kind: CaptureKind): DevicePreview {
  const made = createDevicePreview(devices, kind);
  endings.push(
    made.stop,
    made.subscribe(() => {}),
  );
  return made;
}

function liveTracks(): MediaStreamTrack[] {
  return streams.flatMap((stream) => stream.getTracks()).filter((track) => track.readyState === 'live');
}

beforeEach(() => {
  streams = [];
  devices = createDevices({ storage: false });
  const real = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
  vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockImplementation(async (constraints) => {
    const stream = await real(constraints);
    streams.push(stream);
    return stream;
  });
});

afterEach(() => {
  for (const end of endings.splice(0)) end();
  vi.restoreAllMocks();
});

test('a started camera is live, and the devices report which one it is', async () => {
  const camera = preview('camera');
  await camera.start();
  expect(camera.getSnapshot().status).toBe('live');
  await vi.waitFor(() => {
    const { access, devices: cameras, chosen } = devices.getSnapshot('camera');
    expect(access).toBe('granted');
    expect(cameras).toContainEqual(chosen);
    expect(chosen?.label).not.toBe('');
    expect(camera.getSnapshot()).toMatchObject({ deviceId: chosen?.deviceId });
  });
});

test('stopping releases every track', async () => {
  const camera = preview('camera');
  await camera.start();
  expect(liveTracks()).toHaveLength(1);
  camera.stop();
  expect(liveTracks()).toHaveLength(0);
  expect(camera.getSnapshot()).toEqual({ status: 'idle' });
});

test('a stream that arrives after stop is released at once and never shown', async () => {
  const camera = preview('camera');
  const starting = camera.start();
  await vi.waitFor(() => expect(navigator.mediaDevices.getUserMedia).toHaveBeenCalled());
  camera.stop();
  await starting;
  expect(streams).toHaveLength(1);
  expect(liveTracks()).toHaveLength(0);
  expect(camera.getSnapshot()).toEqual({ status: 'idle' });
});

test('start, stop and start in one task ask for one stream', async () => {
  const camera = preview('camera');
  const first = camera.start();
  camera.stop();
  await Promise.all([first, camera.start()]);
  expect(streams).toHaveLength(1);
  expect(camera.getSnapshot().status).toBe('live');
});

test('selecting another microphone switches to it and releases the first one', async () => {
  const microphone = preview('microphone');
  await microphone.start();
  const { deviceId } = await vi.waitFor(() => {
    const { devices: all, chosen } = devices.getSnapshot('microphone');
    const other = all.find((device) => device.deviceId !== chosen?.deviceId);
    if (!other) throw new Error('The devices are not listed yet.');
    return other;
  });
  devices.choose('microphone', deviceId);
  await vi.waitFor(() => expect(microphone.getSnapshot()).toMatchObject({ deviceId }));
  expect(liveTracks()).toHaveLength(1);
});

test('a choice made while the camera is off does not turn it on', async () => {
  const camera = preview('camera');
  await camera.start();
  await vi.waitFor(() => expect(devices.getSnapshot('camera').devices).not.toHaveLength(0));
  camera.stop();
  const last = devices.getSnapshot('camera').devices.at(-1);
  devices.choose('camera', last?.deviceId ?? '');
  expect(devices.getSnapshot('camera').chosen).toEqual(last);
  await Promise.resolve();
  expect(camera.getSnapshot()).toEqual({ status: 'idle' });
  expect(streams).toHaveLength(1);
});

test.each([
  ['Permission denied', 'NotAllowedError', 'denied', 'denied'],
  ['Permission denied by system', 'NotAllowedError', 'granted', 'denied-by-system'],
  ['', 'NotFoundError', 'granted', 'no-device'],
  ['', 'NotReadableError', 'granted', 'in-use'],
  ['', 'TypeError', 'granted', 'unsupported'],
] as const)('a browser that answers “%s” (%s) leaves the state failed, and the access with it', async (...row) => {
  const [message, name, permission, reason] = row;
  vi.spyOn(navigator.permissions, 'query').mockResolvedValue(
    Object.assign(new EventTarget() as PermissionStatus, { state: permission }),
  );
  vi.mocked(navigator.mediaDevices.getUserMedia).mockRejectedValueOnce(new DOMException(message, name));
  const camera = preview('camera');
  await camera.start();
  expect(camera.getSnapshot()).toEqual({ status: 'failed', reason });
  expect(devices.getSnapshot('camera').access).toBe(reason);
});

test('a missing camera starts automatically when one is plugged in', async () => {
  vi.mocked(navigator.mediaDevices.getUserMedia).mockRejectedValueOnce(new DOMException('', 'NotFoundError'));
  const camera = preview('camera');
  await camera.start();
  expect(camera.getSnapshot().status).toBe('failed');
  navigator.mediaDevices.dispatchEvent(new Event('devicechange'));
  await vi.waitFor(() => expect(camera.getSnapshot().status).toBe('live'));
});

test('a blocked camera starts automatically when the person allows it', async () => {
  const status = Object.assign(new EventTarget() as PermissionStatus, { state: 'denied' as PermissionState });
  vi.spyOn(navigator.permissions, 'query').mockResolvedValue(status);
  vi.mocked(navigator.mediaDevices.getUserMedia).mockRejectedValueOnce(new DOMException('', 'NotAllowedError'));
  const camera = preview('camera');
  await camera.start();
  expect(camera.getSnapshot()).toEqual({ status: 'failed', reason: 'denied' });
  Object.assign(status, { state: 'granted' });
  status.dispatchEvent(new Event('change'));
  await vi.waitFor(() => expect(camera.getSnapshot().status).toBe('live'));
});

test('a removed camera is replaced by the default one', async () => {
  const camera = preview('camera');
  await camera.start();
  const [first] = liveTracks();
  first?.stop();
  first?.dispatchEvent(new Event('ended'));
  await vi.waitFor(() => expect(streams).toHaveLength(2));
  await vi.waitFor(() => expect(camera.getSnapshot().status).toBe('live'));
});

test('the level of the microphone continues after off and on, and is 0 in between', async () => {
  const microphone = preview('microphone');
  const levels: number[] = [];
  endings.push(microphone.watchLevel((level) => levels.push(level)));
  expect(levels.at(-1)).toBe(0);
  for (let round = 0; round < 2; round += 1) {
    await microphone.start();
    // Chromium's fake microphone beeps once a second.
    await vi.waitFor(() => expect(Math.max(...levels)).toBeGreaterThan(0.2));
    microphone.stop();
    expect(levels.at(-1)).toBe(0);
    levels.length = 0;
  }
});
