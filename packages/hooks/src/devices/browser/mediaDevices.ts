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

/** Every device by kind. Without permission, browsers list placeholders without names. */
export async function listDevices(): Promise<Record<DeviceKind, Device[]>> {
  const all = (await mediaDevices()?.enumerateDevices()) ?? [];
  const of = (kind: DeviceKind) =>
    all.filter((device) => device.kind === KINDS[kind]).map(({ deviceId, label }) => ({ deviceId, label }));
  return { camera: of('camera'), microphone: of('microphone'), speaker: of('speaker') };
}

/**
 * Finds a device that was selected earlier: by id, or by name if the browser has issued new ids. The calling SDK may prefix the
 * browser's id with the kind, as in `camera:ID`.
 */
export function findDevice(devices: readonly Device[], wanted: Device | undefined): Device | undefined {
  if (!wanted) return undefined;
  const named = devices.filter((device) => device.deviceId !== '');
  return (
    named.find((device) => device.deviceId === wanted.deviceId) ??
    named.find((device) => wanted.deviceId.endsWith(`:${device.deviceId}`)) ??
    devices.find((device) => device.label !== '' && device.label === wanted.label)
  );
}

/** Releases a device. */
export function release(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}
