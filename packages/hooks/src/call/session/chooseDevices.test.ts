import { expect, test, vi } from 'vitest';
import { chooseDevices } from './chooseDevices.js';
import type { JoinChoices } from './JoinChoices.js';

const listed = (kind: string) => ['A', 'B'].map((name) => ({ id: `${kind}:${name}-id`, name, deviceType: 'Unknown' }));

async function chosen(choices: Partial<JoinChoices>) {
  const adapter = {
    queryCameras: async () => listed('camera'),
    queryMicrophones: async () => listed('microphone'),
    querySpeakers: async () => listed('speaker'),
    setCamera: vi.fn(async (_device: { name: string }) => {}),
    setMicrophone: vi.fn(async (_device: { name: string }) => {}),
    setSpeaker: vi.fn(async (_device: { name: string }) => {}),
  };
  await chooseDevices(adapter as unknown as Parameters<typeof chooseDevices>[0], {
    cameraOn: true,
    microphoneOn: true,
    ...choices,
  });
  const { setCamera, setMicrophone, setSpeaker } = adapter;
  return [setCamera, setMicrophone, setSpeaker].map(({ mock }) => mock.calls.flat().map((device) => device.name)[0]);
}

test('devices are found by their id, with or without the prefix of the SDK, and by their name', async () => {
  const camera = { deviceId: 'B-id', label: '' };
  const microphone = { deviceId: 'microphone:B-id', label: '' };
  expect(await chosen({ camera, microphone, speaker: { deviceId: 'old', label: 'B' } })).toEqual(['B', 'B', 'B']);
});

test('a device with neither id nor name selects nothing, and the SDK’s own choice stays', async () => {
  const unknown = { deviceId: '', label: '' };
  const choices = { camera: unknown, microphone: unknown, speaker: unknown };
  expect(await chosen(choices)).toEqual([undefined, undefined, undefined]);
});

test('a device without an id is found by its name only', async () => {
  const unnamed = { deviceId: '', label: 'C' };
  expect(await chosen({ camera: { deviceId: '', label: 'B' }, microphone: unnamed })).toEqual([
    'B',
    undefined,
    undefined,
  ]);
});
