import type { Device, DeviceKind } from './Device.js';

const KINDS: Record<DeviceKind, MediaDeviceKind> = {
  camera: 'videoinput',
  microphone: 'audioinput',
  speaker: 'audiooutput',
};

/** `navigator.mediaDevices`, which servers do not have, and browsers leave out on pages that are not served securely. */
export function mediaDevices(): MediaDevices | undefined {
  return typeof navigator === 'undefined' ? undefined : (navigator.mediaDevices as MediaDevices | undefined);
}

/** Every device by kind. Without permission, browsers list nameless placeholders: they say that there is one, not which. */
export async function listDevices(): Promise<Record<DeviceKind, Device[]>> {
  const all = (await mediaDevices()?.enumerateDevices()) ?? [];
  const of = (kind: DeviceKind) =>
    all.filter((device) => device.kind === KINDS[kind]).map(({ deviceId, label }) => ({ deviceId, label }));
  return { camera: of('camera'), microphone: of('microphone'), speaker: of('speaker') };
}

/**
 * The device among `devices` that somebody chose before: by its id, or by its name where the browser gave out new ids. The
 * calling SDK may put the kind before the browser's id, as in `camera:ID`.
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

/** Lets go of a device. */
export function release(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}
