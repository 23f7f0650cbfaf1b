import type { CaptureKind, Device } from './Device.js';
import { findDevice, listDevices, mediaDevices, release } from './mediaDevices.js';

function constraintsFor(kind: CaptureKind, deviceId: ConstrainDOMString | undefined): MediaStreamConstraints {
  const device = deviceId === undefined ? {} : { deviceId };
  return kind === 'camera'
    ? { video: { ...device, aspectRatio: { ideal: 16 / 9 }, height: { ideal: 720 } } }
    : { audio: device };
}

/**
 * Opens the wanted camera or microphone, or the browser's default where that one is not there. What was opened when
 * `signal` is aborted is released.
 *
 * @throws what `getUserMedia` throws, or the signal's reason
 */
export async function openDevice(
  kind: CaptureKind,
  wanted: Device | undefined,
  signal: AbortSignal,
): Promise<MediaStream> {
  const media = mediaDevices();
  if (!media) throw new DOMException('There are no devices on this page.', 'NotSupportedError');

  async function capture(deviceId: ConstrainDOMString | undefined): Promise<MediaStream> {
    signal.throwIfAborted();
    const stream = await media?.getUserMedia(constraintsFor(kind, deviceId));
    if (!stream) throw new DOMException('No stream was given.', 'NotSupportedError');
    if (!signal.aborted) return stream;
    release(stream);
    throw signal.reason;
  }

  if (!wanted) return capture(undefined);
  const known = findDevice((await listDevices())[kind], wanted);
  if (known) return capture({ exact: known.deviceId });

  // Before the first permission nothing has a name, so a device with a new id can be found only after the question.
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
