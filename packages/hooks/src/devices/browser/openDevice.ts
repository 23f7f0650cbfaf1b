import type { CaptureKind, Device } from './Device.js';
import { findDevice, listDevices, mediaDevices, release } from './mediaDevices.js';

function constraintsFor(kind: CaptureKind, deviceId: ConstrainDOMString | undefined): MediaStreamConstraints {
  const device = deviceId === undefined ? {} : { deviceId };
  return kind === 'camera'
    ? { video: { ...device, aspectRatio: { ideal: 16 / 9 }, height: { ideal: 720 } } }
    : { audio: device };
}

/**
 * Opens the wanted camera or microphone, or the browser's default if it is missing. If `signal` is aborted, an opened device is
 * released.
 *
 * @throws the error of `getUserMedia`, or the signal's reason
 */
export async function openDevice(
  kind: CaptureKind,
  wanted: Device | undefined,
  signal: AbortSignal,
): Promise<MediaStream> {
  const media = mediaDevices();
  if (!media) throw new DOMException('This page has no access to devices.', 'NotSupportedError');

  async function capture(deviceId: ConstrainDOMString | undefined): Promise<MediaStream> {
    signal.throwIfAborted();
    const stream = await media?.getUserMedia(constraintsFor(kind, deviceId));
    if (!stream) throw new DOMException('The browser returned no stream.', 'NotSupportedError');
    if (!signal.aborted) return stream;
    release(stream);
    throw signal.reason;
  }

  if (!wanted) return capture(undefined);
  const known = findDevice((await listDevices())[kind], wanted);
  if (known) return capture({ exact: known.deviceId });

  // Before the first permission, devices have no names, so a device with a new id can be found only afterwards.
  const stream = await capture({ ideal: wanted.deviceId });
  const found = findDevice((await listDevices())[kind], wanted);
  if (!signal.aborted && (!found || found.deviceId === deviceIdOf(stream))) return stream;
  release(stream);
  return capture(found && { exact: found.deviceId });
}

/** The id of the device that a stream comes from. */
export function deviceIdOf(stream: MediaStream): string | undefined {
  return stream.getTracks()[0]?.getSettings().deviceId;
}
