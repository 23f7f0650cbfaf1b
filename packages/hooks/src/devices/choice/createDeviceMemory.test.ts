import { expect, test } from 'vitest';
import { createDeviceMemory } from './createDeviceMemory.js';

const camera = { deviceId: 'a', label: 'Camera A' };

function storageOf(entries: Map<string, string>) {
  return {
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => void entries.set(key, value),
  };
}

test('a selected device is remembered for the next visit, and only for its kind', () => {
  const storage = storageOf(new Map());
  createDeviceMemory(storage).remember('camera', camera);
  expect(createDeviceMemory(storage).recall('camera')).toEqual(camera);
  expect(createDeviceMemory(storage).recall('microphone')).toBeUndefined();
});

test('a browser without storage, or one that blocks it, remembers nothing and does not throw', () => {
  const blocked = {
    getItem: () => {
      throw new DOMException('', 'SecurityError');
    },
    setItem: () => {
      throw new DOMException('', 'QuotaExceededError');
    },
  };
  // Node has no `localStorage` by default.
  for (const memory of [createDeviceMemory(blocked), createDeviceMemory()]) {
    memory.remember('camera', camera);
    memory.rememberOn('camera', false);
    expect(memory.recall('camera')).toBeUndefined();
    expect(memory.recallOn('camera')).toBeUndefined();
  }
});

test.each(['{', 'null', '3', '{"deviceId":1,"label":""}', '{"deviceId":"a"}'])(
  'what is not a device in storage (%s) is not recalled',
  (value) => {
    expect(createDeviceMemory(storageOf(new Map([['anteroom.camera', value]]))).recall('camera')).toBeUndefined();
  },
);

test('on and off are remembered for the next visit beside the device, and only for their kind', () => {
  const entries = new Map<string, string>();
  const memory = createDeviceMemory(storageOf(entries));
  memory.remember('camera', camera);
  memory.rememberOn('camera', false);
  const later = createDeviceMemory(storageOf(entries));
  expect(later.recallOn('camera')).toBe(false);
  expect(later.recall('camera')).toEqual(camera);
  expect(later.recallOn('microphone')).toBeUndefined();
  later.rememberOn('camera', true);
  expect(memory.recallOn('camera')).toBe(true);
});

test.each(['{', 'null', '0', '"false"', '{}', 'False', ''])(
  'what is neither on nor off in storage (%s) is not recalled',
  (value) => {
    expect(createDeviceMemory(storageOf(new Map([['anteroom.camera.on', value]]))).recallOn('camera')).toBeUndefined();
  },
);

test('only the id and the label of a device are stored', () => {
  const entries = new Map<string, string>();
  const known = { ...camera, groupId: 'group', token: 'secret' };
  createDeviceMemory(storageOf(entries)).remember('camera', known);
  expect([...entries]).toEqual([['anteroom.camera', JSON.stringify(camera)]]);
});

test('a disabled memory neither reads nor writes', () => {
  const memory = createDeviceMemory(false);
  memory.remember('camera', camera);
  memory.rememberOn('camera', false);
  expect(memory.recall('camera')).toBeUndefined();
  expect(memory.recallOn('camera')).toBeUndefined();
});
