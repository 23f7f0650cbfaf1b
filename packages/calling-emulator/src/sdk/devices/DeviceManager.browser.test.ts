import { afterEach, beforeEach, expect, it } from 'vitest';
import { PluggableDevices } from '../../../test/PluggableDevices.js';
import { CallClient } from '../../index.js';

let devices: PluggableDevices;

beforeEach(() => {
  devices = new PluggableDevices();
});

afterEach(() => devices.restore());

it('a device that several concurrent queries find is reported once', async () => {
  const manager = await new CallClient().getDeviceManager();
  const told: string[] = [];
  for (const event of ['videoDevicesUpdated', 'audioDevicesUpdated']) {
    manager.on(event, ({ added }: { added: { id: string }[] }) => void told.push(...added.map(({ id }) => id)));
  }
  devices.plug('videoinput', 'camera');
  devices.plug('audioinput', 'microphone');
  await Promise.all([manager.getCameras(), manager.getMicrophones(), manager.getSpeakers()]);
  expect(told).toEqual(['camera', 'microphone']);
});
