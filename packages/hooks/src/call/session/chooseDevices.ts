import type { CallAdapter } from '@azure/communication-react';
import { type Device, findDevice } from '../../devices/index.js';
import type { JoinChoices } from './JoinChoices.js';

type DeviceChoosing = Pick<
  CallAdapter,
  'queryCameras' | 'queryMicrophones' | 'querySpeakers' | 'setCamera' | 'setMicrophone' | 'setSpeaker'
>;

/**
 * Selects the devices that were chosen in the lobby. The SDK's ids aren't always the browser's, so a device is found by id or
 * else by name. If a device is missing, the SDK's own choice stays.
 */
export async function chooseDevices(adapter: DeviceChoosing, choices: JoinChoices): Promise<void> {
  const [cameras, microphones] = await Promise.all([adapter.queryCameras(), adapter.queryMicrophones()]);
  const speakers = await adapter.querySpeakers();
  const camera = find(cameras, choices.camera);
  if (camera) await adapter.setCamera(camera);
  const microphone = find(microphones, choices.microphone);
  if (microphone) await adapter.setMicrophone(microphone);
  const speaker = find(speakers, choices.speaker);
  if (speaker) await adapter.setSpeaker(speaker);
}

function find<T extends { id: string; name: string }>(devices: T[], chosen: Device | undefined): T | undefined {
  const listed = devices.map((device) => ({ deviceId: device.id, label: device.name, device }));
  return findDevice(listed, chosen)?.device;
}
