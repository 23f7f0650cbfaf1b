import { expect, test } from 'vitest';
import { createDeviceMemory } from './createDeviceMemory.js';

const camera = { deviceId: 'a', label: 'Camera A' };

function storageOf(entries: Map<string, string>) {
  return {
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => void entries.set(key, value),
  };
}

test('a device that was chosen is known on the next visit, and only for its kind', () => {
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
  // Node has no `localStorage` unless it is asked for.
  for (const memory of [createDeviceMemory(blocked), createDeviceMemory()]) {
    memory.remember('camera', camera);
    expect(memory.recall('camera')).toBeUndefined();
  }
});

test.each(['{', 'null', '3', '{"deviceId":1,"label":""}', '{"deviceId":"a"}'])(
  'what is not a device in storage (%s) is not recalled',
  (value) => {
    expect(createDeviceMemory(storageOf(new Map([['anteroom.camera', value]]))).recall('camera')).toBeUndefined();
  },
);

test('a memory that is switched off neither reads nor writes', () => {
  const memory = createDeviceMemory(false);
  memory.remember('camera', camera);
  expect(memory.recall('camera')).toBeUndefined();
});
