import type { DeviceKind } from '@anteroom/hooks';
import type { CallAdapter, CallAdapterState } from '@azure/communication-react';
import { afterEach, expect, test } from 'vitest';
import type { ListedDevice } from './LostDevice.js';
import { watchLostDevices } from './watchLostDevices.js';

const { mediaDevices } = navigator;
const { enumerateDevices } = mediaDevices;
const releases: (() => void)[] = [];

afterEach(() => {
  for (const release of releases.splice(0)) release();
  mediaDevices.enumerateDevices = enumerateDevices;
});

const BROWSER_KIND = { camera: 'videoinput', microphone: 'audioinput', speaker: 'audiooutput' } as const;
const LISTS = { camera: 'cameras', microphone: 'microphones', speaker: 'speakers' } as const;
const SELECTED = { camera: 'selectedCamera', microphone: 'selectedMicrophone', speaker: 'selectedSpeaker' } as const;

const device = (name: string, id = name): ListedDevice => ({ id, name });
const headset = device('Headset');
const builtIn = device('Built-in');
const other = device('Other');

/** A call whose devices the test controls: those of the browser, and what the calling SDK says of them. */
function computer(kind: DeviceKind, ...plugged: ListedDevice[]) {
  const listeners = new Set<(state: CallAdapterState) => void>();
  let state = {
    devices: { cameras: [], microphones: [], speakers: [], [LISTS[kind]]: plugged, [SELECTED[kind]]: plugged[0] },
    call: { localVideoStreams: [], diagnostics: { media: { latest: {} } } },
  } as unknown as CallAdapterState;
  let inBrowser: readonly { deviceId: string; label: string }[] = [];
  const browserHas = (...devices: ListedDevice[]) => {
    inBrowser = devices.map(({ id, name }) => ({ deviceId: id, label: name }));
  };
  browserHas(...plugged);
  mediaDevices.enumerateDevices = async () =>
    inBrowser.map((one) => ({ ...one, kind: BROWSER_KIND[kind], groupId: '', toJSON: () => one }));
  const adapter = {
    getState: () => state,
    onStateChange: (listener) => void listeners.add(listener),
    offStateChange: (listener) => void listeners.delete(listener),
  } as Pick<CallAdapter, 'getState' | 'onStateChange' | 'offStateChange'> as CallAdapter;
  const watch = watchLostDevices(adapter);
  releases.push(watch.subscribe(() => {}));
  const change = (next: Partial<CallAdapterState['devices']>) => {
    state = { ...state, devices: { ...state.devices, ...next } };
    for (const listener of [...listeners]) listener(state);
  };
  return {
    browserHas,
    /** Makes the SDK report whether there is no device of this kind. */
    reportNone(value: boolean) {
      const flag = kind === 'speaker' ? 'noSpeakerDevicesEnumerated' : 'noMicrophoneDevicesEnumerated';
      const diagnostics = { media: { latest: { [flag]: { value } } } };
      state = { ...state, call: { ...state.call, diagnostics } } as unknown as CallAdapterState;
      for (const listener of [...listeners]) listener(state);
    },
    select: (selected: ListedDevice | undefined) => change({ [SELECTED[kind]]: selected }),
    list: (...listed: ListedDevice[]) => change({ [LISTS[kind]]: listed }),
    instead: () => watch.lost()[kind]?.instead,
    isLost: () => watch.lost()[kind] !== undefined,
    listeners,
  };
}

/** Waits for the browser's answer about devices. */
const settle = () => new Promise((resolve) => setTimeout(resolve));

test.each(['microphone', 'speaker', 'camera'] as const)(
  'a %s that is pulled out is lost, whether the selection or the list changes first',
  async (kind) => {
    for (const order of ['selection', 'list'] as const) {
      const { browserHas, select, list, instead, isLost } = computer(kind, headset, builtIn);
      browserHas(builtIn);
      if (order === 'selection') select(builtIn);
      list(builtIn);
      select(builtIn);
      await expect.poll(isLost).toBe(true);
      expect(instead()).toBe('Built-in');
      browserHas(builtIn, headset);
      list(builtIn, headset);
      expect(isLost()).toBe(false);
    }
  },
);

test('a last device that is pulled out is lost until there is one', async () => {
  const { browserHas, select, list, instead, isLost } = computer('microphone', headset);
  browserHas();
  select(undefined);
  list();
  await expect.poll(isLost).toBe(true);
  expect(instead()).toBeUndefined();
  browserHas(other);
  list(other);
  expect(isLost()).toBe(false);
});

test('devices that are pulled out together leave none, though the SDK empties its list last', async () => {
  const { browserHas, select, list, reportNone, instead, isLost } = computer('microphone', headset, builtIn);
  browserHas();
  select(undefined);
  await expect.poll(isLost).toBe(true);
  expect(instead()).toBe('Built-in');
  reportNone(true);
  expect(isLost()).toBe(true);
  expect(instead()).toBeUndefined();
  list();
  expect(isLost()).toBe(true);
  browserHas(other);
  list(other);
  reportNone(false);
  expect(isLost()).toBe(false);
});

test('a lost device is nothing to tell any more when the person chooses another one', async () => {
  const { browserHas, select, list, isLost } = computer('microphone', headset, builtIn, other);
  browserHas(builtIn, other);
  select(builtIn);
  list(builtIn, other);
  await expect.poll(isLost).toBe(true);
  select(other);
  expect(isLost()).toBe(false);
});

test('a device that the person changes by hand is not lost, nor is the unused one that is pulled out later', async () => {
  const { browserHas, select, list, isLost } = computer('speaker', headset, builtIn);
  select(builtIn);
  await settle();
  expect(isLost()).toBe(false);
  browserHas(builtIn);
  list(builtIn);
  await settle();
  expect(isLost()).toBe(false);
});

test('devices whose names the browser hides are not lost', async () => {
  const { browserHas, select, list, isLost } = computer('microphone', headset, builtIn);
  browserHas(device('', 'a'), device('', 'b'));
  select(undefined);
  list();
  await settle();
  expect(isLost()).toBe(false);
});

test('a system default whose device is pulled out is lost, and one that the person changes in the system is not', async () => {
  const before = device('Default - Headset', 'default');
  const after = device('Default - Built-in', 'default');
  const changed = computer('speaker', before, headset, builtIn);
  changed.browserHas(after, headset, builtIn);
  changed.list(after, headset, builtIn);
  await settle();
  expect(changed.isLost()).toBe(false);

  const pulled = computer('speaker', before, headset, builtIn);
  pulled.browserHas(after, builtIn);
  pulled.list(after, builtIn);
  await expect.poll(pulled.isLost).toBe(true);
  expect(pulled.instead()).toBe('Default - Built-in');
});

test('without a listener nothing is followed', () => {
  const { listeners } = computer('camera', headset);
  expect(listeners.size).toBe(1);
  for (const release of releases.splice(0)) release();
  expect(listeners.size).toBe(0);
});
