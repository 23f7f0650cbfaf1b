import type { Device, DeviceKind } from './Device.js';

const KINDS: Record<DeviceKind, MediaDeviceKind> = {
  camera: 'videoinput',
  microphone: 'audioinput',
  speaker: 'audiooutput',
};

/** `navigator.mediaDevices`, which is missing on servers and on insecure pages. */
export function mediaDevices(): MediaDevices | undefined {
  return typeof navigator === 'undefined' ? undefined : (navigator.mediaDevices as MediaDevices | undefined);
}

/**
 * Every device by kind. Without permission, browsers list placeholders without ids and names. Never rejects.
 *
 * @returns `undefined` if the browser fails to list them
 */
export async function listDevices(): Promise<Record<DeviceKind, Device[]> | undefined> {
  const all = await mediaDevices()
    ?.enumerateDevices()
    .catch(() => undefined);
  if (!all && mediaDevices()) return undefined;
  const of = (kind: DeviceKind) =>
    (all ?? []).filter((device) => device.kind === KINDS[kind]).map(({ deviceId, label }) => ({ deviceId, label }));
  return { camera: of('camera'), microphone: of('microphone'), speaker: of('speaker') };
}

/**
 * Finds a device that was selected earlier: by id, or by name if the browser has issued new ids. The calling SDK may prefix the
 * browser's id with the kind, as in `camera:ID`. Nothing is found for a device with neither id nor name.
 */
export function findDevice<Listed extends Device>(
  devices: readonly Listed[],
  wanted: Device | undefined,
): Listed | undefined {
  if (!wanted) return undefined;
  const named = devices.filter((device) => device.deviceId !== '');
  return (
    named.find((device) => device.deviceId === wanted.deviceId) ??
    named.find((device) => isPrefixed(wanted, device) || isPrefixed(device, wanted)) ??
    devices.find((device) => device.label !== '' && device.label === wanted.label)
  );
}

const isPrefixed = (long: Device, short: Device) =>
  short.deviceId !== '' && long.deviceId.endsWith(`:${short.deviceId}`);

/** Whether both are one device. A device without an id is known by its name. */
export function isSameDevice(a: Device | undefined, b: Device | undefined): boolean {
  if (!a || !b) return a === b;
  return a.deviceId === '' || b.deviceId === '' ? a.label === b.label : a.deviceId === b.deviceId;
}

/** Releases a device. */
export function release(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}
