import type { DeviceKind } from '@anteroom/hooks';
import type { ListedDevice } from './LostDevice.js';

const KIND: Record<DeviceKind, MediaDeviceKind> = {
  camera: 'videoinput',
  microphone: 'audioinput',
  speaker: 'audiooutput',
};

/** The ids of Chromium's entries for whatever device the operating system uses. */
const SYSTEM_DEVICES = ['default', 'communications'];

/**
 * Whether a device is still plugged in. Asks the browser, because the SDK also stops listing devices whose names the browser
 * hides. `true` if the browser doesn't tell.
 */
export async function isPluggedIn(kind: DeviceKind, { id, name }: ListedDevice): Promise<boolean> {
  const all = await navigator.mediaDevices?.enumerateDevices().catch(() => undefined);
  if (!all) return true;
  const present = all.filter((device) => device.kind === KIND[kind]);
  if (present.length > 0 && present.every(({ label }) => label === '')) return true;
  const same = present.find(({ deviceId }) => deviceId === id);
  if (same && !SYSTEM_DEVICES.includes(id)) return true;
  // The SDK's ids aren't always the browser's. The name of a system device contains the name of its real one.
  return present.some(({ label }) => label !== '' && (same ? name.includes(label) : label === name));
}
