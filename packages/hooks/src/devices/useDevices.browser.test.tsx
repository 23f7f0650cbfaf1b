import { act, cleanup, configure, renderHook, waitFor } from '@testing-library/react';
import { type ReactNode, StrictMode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PluggableDevices } from '../../../calling-emulator/test/PluggableDevices.js';
import { createDevices, type DeviceStorage, DevicesProvider, useDevices } from './choice/index.js';
import { useDevicePreview } from './preview/index.js';

configure({ asyncUtilTimeout: 15_000 });

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

// Made anew for each render of a test: another visit.
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

test('the camera that was chosen is used, also on the next visit', async () => {
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

test('a remembered camera that is not there leaves the default, and is used as soon as it is plugged in', async () => {
  storage.setItem('anteroom.camera', JSON.stringify({ deviceId: 'third', label: 'third of the test' }));
  const { result } = renderHook(both, { wrapper });
  await waitFor(() => expect(liveOf(result)).toBe('first'));
  act(() => plugs.plug('videoinput', 'third'));
  await waitFor(() => expect(liveOf(result)).toBe('third'));
  expect(plugs.live).toHaveLength(1);
});

test('another camera that is chosen while the first one fails is tried at once, and the failure is forgotten', async () => {
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

const previews = () => useDevicePreview();
const statuses = ({ current: { camera, microphone } }: { current: ReturnType<typeof previews> }) => [
  camera.state.status,
  microphone.state.status,
];

test('what the person turned off is not opened on the next visit, until they turn it on', async () => {
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

test('to start and stop a preview, and a device that is lost, are not choices', async () => {
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

test('storage that holds garbage leaves the first value of the host', async () => {
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

test('each of two tabs keeps its own choice and leaves the other’s open preview alone; a new tab begins with the latest', async () => {
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

test('the camera in use goes on as another one when it is pulled out', async () => {
  const { result } = renderHook(both, { wrapper });
  await waitFor(() => expect(liveOf(result)).toBe('first'));
  act(() => plugs.unplug('first'));
  await waitFor(() => expect(liveOf(result)).toBe('second'));
});

test('to ask opens a device and leaves none open', async () => {
  const { result } = renderHook(() => useDevices('microphone'), { wrapper });
  await expect(act(() => result.current.ask())).resolves.toBe('granted');
  expect(plugs.opened).toHaveLength(1);
  expect(plugs.live).toEqual([]);
});

test('devices that are not enabled are not touched', () => {
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

test('a preview that goes away while the browser still asks leaves no live track', async () => {
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

test('the devices are no longer followed once no component uses them', async () => {
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
