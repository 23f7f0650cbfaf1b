import type { CaptureKind, Device } from './Device.js';
import { findDevice, isSameDevice, listDevices, mediaDevices, release } from './mediaDevices.js';

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
  const known = await find(kind, wanted);
  if (known) return capture(exactly(known));

  // Before the first permission, devices have no names, so a device with a new id can be found only afterwards.
  const stream = await capture(wanted.deviceId === '' ? undefined : { ideal: wanted.deviceId });
  const found = await find(kind, wanted);
  if (!signal.aborted && (!found || isSameDevice(found, deviceOf(stream)))) return stream;
  release(stream);
  return capture(found && exactly(found));
}

async function find(kind: CaptureKind, wanted: Device): Promise<Device | undefined> {
  return findDevice((await listDevices())?.[kind] ?? [], wanted);
}

/** `undefined` for a device without an id: the browser can only be asked for its default. */
function exactly({ deviceId }: Device): ConstrainDOMString | undefined {
  return deviceId === '' ? undefined : { exact: deviceId };
}

/** The device that a stream comes from. Some browsers don't tell its id. */
export function deviceOf(stream: MediaStream): Device {
  const [track] = stream.getTracks();
  return { deviceId: track?.getSettings().deviceId ?? '', label: track?.label ?? '' };
}
