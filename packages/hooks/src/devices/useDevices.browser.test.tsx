import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { type ReactNode, StrictMode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PluggableDevices } from '../../../calling-emulator/test/PluggableDevices.js';
import { createDevices, type DeviceStorage, DevicesProvider, useDevices } from './choice/index.js';
import { createDevicePreview, useDevicePreview } from './preview/index.js';

let plugs: PluggableDevices;
let storage: DeviceStorage;

beforeEach(() => {
  plugs = new PluggableDevices();
  plugs.plug('videoinput', 'first');
  plugs.plug('videoinput', 'second');
  plugs.plug('audioinput', 'mic');
  const kept = new Map<string, string>();
  storage = { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
});

afterEach(async () => {
  cleanup();
  vi.restoreAllMocks();
  await plugs.restore();
});

// Created again for each render of a test, to simulate another visit.
const wrapper = ({ children }: { children: ReactNode }) => (
  <StrictMode>
    <DevicesProvider storage={storage}>{children}</DevicesProvider>
  </StrictMode>
);

const both = () => ({ cameras: useDevices('camera'), camera: useDevicePreview({ microphone: false }).camera });

const liveOf = (result: { current: ReturnType<typeof both> }) => {
  const { state } = result.current.camera;
  return state.status === 'live' ? state.deviceId : state.status;
};

test('the list follows what is plugged in and out', async () => {
  const { result } = renderHook(() => useDevices('camera'), { wrapper });
  const ids = () => result.current.devices.map((device) => device.deviceId);
  await waitFor(() => expect(ids()).toEqual(['first', 'second']));
  expect(result.current.access).toBe('granted');
  act(() => plugs.plug('videoinput', 'third'));
  await waitFor(() => expect(ids()).toEqual(['first', 'second', 'third']));
  for (const id of ['first', 'second', 'third']) act(() => plugs.unplug(id));
  await waitFor(() => expect(result.current.access).toBe('no-device'));
});

test('the selected camera is used, also on the next visit', async () => {
  const first = renderHook(both, { wrapper });
  await waitFor(() => expect(liveOf(first.result)).toBe('first'));
  await waitFor(() => expect(first.result.current.cameras.devices).toHaveLength(2));
  act(() => first.result.current.cameras.choose('second'));
  await waitFor(() => expect(liveOf(first.result)).toBe('second'));
  expect(plugs.live).toHaveLength(1);
  first.unmount();
  const later = renderHook(both, { wrapper });
  await waitFor(() => expect(liveOf(later.result)).toBe('second'));
  expect(later.result.current.cameras.chosen).toMatchObject({ deviceId: 'second' });
});

test('a remembered camera that has a new id is found by its name', async () => {
  storage.setItem('anteroom.camera', JSON.stringify({ deviceId: 'old', label: 'second of the test' }));
  const { result } = renderHook(both, { wrapper });
  await waitFor(() => expect(liveOf(result)).toBe('second'));
});

test('without the remembered camera the default is used, until it is plugged in', async () => {
  storage.setItem('anteroom.camera', JSON.stringify({ deviceId: 'third', label: 'third of the test' }));
  const { result } = renderHook(both, { wrapper });
  await waitFor(() => expect(liveOf(result)).toBe('first'));
  act(() => plugs.plug('videoinput', 'third'));
  await waitFor(() => expect(liveOf(result)).toBe('third'));
  expect(plugs.live).toHaveLength(1);
});

test('another camera that is selected while the first one fails is tried at once, and the failure is cleared', async () => {
  plugs.hold('first');
  const { result } = renderHook(both, { wrapper });
  await waitFor(() => expect(result.current.camera.state).toEqual({ status: 'failed', reason: 'in-use' }));
  await waitFor(() => expect(result.current.cameras.devices).toHaveLength(2));
  act(() => result.current.cameras.choose('second'));
  await waitFor(() => expect(liveOf(result)).toBe('second'));
  expect(result.current.cameras).toMatchObject({ access: 'granted', chosen: { deviceId: 'second' } });
  act(() => result.current.cameras.choose('first'));
  await waitFor(() => expect(result.current.camera.state).toEqual({ status: 'failed', reason: 'in-use' }));
});

test.each(['opens', 'fails'])(
  'a camera that is chosen while another one starts is the one in use when that %s',
  async (how) => {
    const open = navigator.mediaDevices.getUserMedia;
    let answer = () => {};
    const busy = new Promise<void>((resolve) => {
      answer = resolve;
    });
    vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockImplementationOnce(async (constraints) => {
      await busy;
      return open(constraints);
    });
    if (how === 'fails') plugs.hold('first');
    const { result } = renderHook(both, { wrapper });
    await waitFor(() => expect(navigator.mediaDevices.getUserMedia).toHaveBeenCalled());
    await waitFor(() => expect(result.current.cameras.devices).toHaveLength(2));
    act(() => result.current.cameras.choose('second'));
    answer();
    await waitFor(() => expect(liveOf(result)).toBe('second'));
    expect(plugs.live).toHaveLength(1);
  },
);

test('a camera that is chosen the moment another one has opened is the one in use', async () => {
  const devices = createDevices({ storage: false });
  const camera = createDevicePreview(devices, 'camera');
  const unsubscribe = camera.subscribe(() => {});
  await waitFor(() => expect(devices.getSnapshot('camera').devices).toHaveLength(2));
  const unwatch = devices.subscribe(() => {
    if (devices.getSnapshot('camera').chosen?.deviceId === 'first') devices.choose('camera', 'second');
  });
  await camera.start();
  await waitFor(() => expect(camera.getSnapshot()).toMatchObject({ status: 'live', deviceId: 'second' }));
  expect(plugs.live).toHaveLength(1);
  unwatch();
  unsubscribe();
  camera.stop();
});

test('a preview that is stopped the moment its device has opened leaves no live track', async () => {
  const devices = createDevices({ storage: false });
  const camera = createDevicePreview(devices, 'camera');
  const unwatch = devices.subscribe(() => {
    if (devices.getSnapshot('camera').chosen) camera.stop();
  });
  await camera.start();
  expect(plugs.opened).toHaveLength(1);
  expect(plugs.live).toEqual([]);
  expect(camera.getSnapshot()).toEqual({ status: 'idle' });
  unwatch();
});

test('a browser that fails to list its devices opens the default one, and leaves no live track', async () => {
  storage.setItem('anteroom.camera', JSON.stringify({ deviceId: 'second', label: '' }));
  vi.spyOn(navigator.mediaDevices, 'enumerateDevices').mockRejectedValue(new DOMException('', 'InvalidStateError'));
  const { result, unmount } = renderHook(both, { wrapper });
  await waitFor(() => expect(liveOf(result)).toBe('first'));
  expect(plugs.live).toHaveLength(1);
  unmount();
  expect(plugs.live).toEqual([]);
  const devices = createDevices({ storage });
  await devices.ask('camera');
  expect(plugs.live).toEqual([]);
});

test('a device without an id is never asked for by its id, and the browser’s default is used', async () => {
  const devices = createDevices({ storage });
  const asked = vi.spyOn(navigator.mediaDevices, 'getUserMedia');
  plugs.unplug('first');
  plugs.unplug('second');
  plugs.plug('videoinput', '');
  devices.take('camera', { deviceId: '', label: ' of the test' });
  const opened = await devices.open('camera', new AbortController().signal);
  expect(opened).toHaveProperty('stream');
  for (const [constraints] of asked.mock.calls) expect(constraints?.video).not.toHaveProperty('deviceId');
  if ('stream' in opened) for (const track of opened.stream.getTracks()) track.stop();
});

test('devices that the embedding page blocks are reported as such, before and after they are asked for', async () => {
  const policy = { allowsFeature: (name: string) => name !== 'camera' };
  Object.defineProperty(document, 'featurePolicy', { configurable: true, value: policy });
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const media = vi.spyOn(navigator.mediaDevices, 'getUserMedia');
  media.mockRejectedValueOnce(new DOMException('Permission denied', 'NotAllowedError'));
  try {
    const listed = renderHook(() => useDevices('camera').access, { wrapper });
    await waitFor(() => expect(listed.result.current).toBe('denied-by-page'));
    const { result } = renderHook(both, { wrapper });
    await waitFor(() => expect(result.current.camera.state).toEqual({ status: 'failed', reason: 'denied-by-page' }));
    expect(result.current.cameras.access).toBe('denied-by-page');
    expect(warned).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining('allow="camera; microphone; display-capture'),
    );
  } finally {
    Reflect.deleteProperty(document, 'featurePolicy');
  }
});

const previews = () => useDevicePreview();
const statuses = ({ current: { camera, microphone } }: { current: ReturnType<typeof previews> }) => [
  camera.state.status,
  microphone.state.status,
];

test('a device that the person turned off is not opened on the next visit, until they turn it on', async () => {
  const first = renderHook(previews, { wrapper });
  await waitFor(() => expect(statuses(first.result)).toEqual(['live', 'live']));
  act(() => first.result.current.camera.turn(false));
  expect(statuses(first.result)).toEqual(['idle', 'live']);
  first.unmount();
  plugs.opened.length = 0;

  const second = renderHook(previews, { wrapper });
  await waitFor(() => expect(statuses(second.result)).toEqual(['idle', 'live']));
  act(() => second.result.current.microphone.turn(false));
  second.unmount();
  plugs.opened.length = 0;

  const third = renderHook(() => [previews(), useDevices('camera').devices.length] as const, { wrapper });
  await waitFor(() => expect(third.result.current[1]).toBe(2));
  expect(statuses({ current: third.result.current[0] })).toEqual(['idle', 'idle']);
  expect(plugs.opened).toEqual([]);
  act(() => third.result.current[0].camera.turn(true));
  await waitFor(() => expect(third.result.current[0].camera.state.status).toBe('live'));
  third.unmount();
  const last = renderHook(previews, { wrapper });
  await waitFor(() => expect(statuses(last.result)).toEqual(['live', 'idle']));
});

test('starting and stopping a preview, and losing a device, are not choices', async () => {
  const { result, unmount } = renderHook(previews, { wrapper });
  await waitFor(() => expect(statuses(result)).toEqual(['live', 'live']));
  act(() => result.current.camera.stop());
  act(() => plugs.unplug('mic'));
  await waitFor(() => expect(statuses(result)).toEqual(['idle', 'failed']));
  unmount();
  expect(storage.getItem('anteroom.camera.on')).toBeNull();
  expect(storage.getItem('anteroom.microphone.on')).toBeNull();
  plugs.plug('audioinput', 'mic');
  const later = renderHook(previews, { wrapper });
  await waitFor(() => expect(statuses(later.result)).toEqual(['live', 'live']));
});

test.each([
  ['throws', new DOMException('', 'SecurityError')],
  ['is forbidden by the host', false],
] as const)('where storage %s, the choice holds for the page, and for no other', (_name, failure) => {
  const throwing: DeviceStorage = {
    getItem() {
      throw failure;
    },
    setItem() {
      throw failure;
    },
  };
  const options = { storage: failure && throwing, initiallyOn: { microphone: false } };
  const devices = createDevices(options);
  expect([devices.isOn('camera'), devices.isOn('microphone')]).toEqual([true, false]);
  devices.turn('camera', false);
  devices.turn('microphone', true);
  expect([devices.isOn('camera'), devices.isOn('microphone')]).toEqual([false, true]);
  const elsewhere = createDevices(options);
  expect([elsewhere.isOn('camera'), elsewhere.isOn('microphone')]).toEqual([true, false]);
});

test(`with garbage in storage, the host's initial value is used`, async () => {
  for (const kind of ['camera', 'microphone']) {
    storage.setItem(`anteroom.${kind}`, '[{');
    storage.setItem(`anteroom.${kind}.on`, '"no"');
  }
  const { result } = renderHook(previews, {
    wrapper: ({ children }) => (
      <DevicesProvider storage={storage} initiallyOn={{ camera: false }}>
        {children}
      </DevicesProvider>
    ),
  });
  await waitFor(() => expect(statuses(result)).toEqual(['idle', 'live']));
});

test('each of two tabs keeps its own choice and does not affect the other’s preview; a new tab starts with the latest', async () => {
  const [first, second] = [renderHook(previews, { wrapper }), renderHook(previews, { wrapper })];
  for (const { result } of [first, second]) await waitFor(() => expect(statuses(result)).toEqual(['live', 'live']));
  act(() => first.result.current.camera.turn(false));
  expect(statuses(second.result)).toEqual(['live', 'live']);
  const tabs = [createDevices({ storage }), createDevices({ storage })] as const;
  tabs[0].turn('camera', false);
  tabs[1].turn('camera', true);
  expect(tabs.map((tab) => tab.isOn('camera'))).toEqual([false, true]);
  expect(createDevices({ storage }).isOn('camera')).toBe(true);
});

test('when the camera in use is unplugged, the preview continues with another one', async () => {
  const { result } = renderHook(both, { wrapper });
  await waitFor(() => expect(liveOf(result)).toBe('first'));
  act(() => plugs.unplug('first'));
  await waitFor(() => expect(liveOf(result)).toBe('second'));
});

test('asking opens a device and leaves none open', async () => {
  const { result } = renderHook(() => useDevices('microphone'), { wrapper });
  await expect(act(() => result.current.ask())).resolves.toBe('granted');
  expect(plugs.opened).toHaveLength(1);
  expect(plugs.live).toEqual([]);
});

test('disabled devices are not touched', () => {
  const media = navigator.mediaDevices;
  const touched = [
    vi.spyOn(media, 'getUserMedia'),
    vi.spyOn(media, 'enumerateDevices'),
    vi.spyOn(media, 'addEventListener'),
    vi.spyOn(navigator.permissions, 'query'),
    vi.spyOn(storage, 'getItem'),
  ];
  const { result } = renderHook(
    () => [useDevices('camera', { enabled: false }), useDevicePreview({ enabled: false })] as const,
    { wrapper },
  );
  expect(result.current[0]).toMatchObject({ access: 'checking', devices: [] });
  expect(result.current[1].camera.state).toEqual({ status: 'idle' });
  for (const spy of touched) expect(spy).not.toHaveBeenCalled();
});

test('a preview that is unmounted while the browser still asks leaves no live track', async () => {
  const open = navigator.mediaDevices.getUserMedia;
  let allow = () => {};
  const question = new Promise<void>((resolve) => {
    allow = resolve;
  });
  const asked = vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockImplementation(async (constraints) => {
    await question;
    return open(constraints);
  });
  const { unmount } = renderHook(() => useDevicePreview(), { wrapper });
  await waitFor(() => expect(asked).toHaveBeenCalledTimes(2));
  unmount();
  allow();
  await waitFor(() => expect(plugs.opened).toHaveLength(2));
  await waitFor(() => expect(plugs.live).toEqual([]));
});

test('devices are no longer tracked once no component uses them', async () => {
  const { result, unmount } = renderHook(() => useDevices('camera'), { wrapper });
  await waitFor(() => expect(result.current.devices).toHaveLength(2));
  unmount();
  const enumerate = vi.spyOn(navigator.mediaDevices, 'enumerateDevices');
  plugs.plug('videoinput', 'third');
  expect(enumerate).not.toHaveBeenCalled();
});

test('the level of the microphone renders no component again', async () => {
  let renders = 0;
  const { result } = renderHook(
    () => {
      renders += 1;
      return useDevicePreview({ camera: false }).microphone;
    },
    { wrapper },
  );
  await waitFor(() => expect(result.current.state.status).toBe('live'));
  plugs.setLoudness(1);
  const levels: number[] = [];
  const before = renders;
  const unwatch = result.current.watchLevel((level) => levels.push(level));
  await waitFor(() => expect(levels.filter((level) => level > 0.2).length).toBeGreaterThan(5));
  expect(renders).toBe(before);
  unwatch();
});
