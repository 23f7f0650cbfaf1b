import { mediaDevices } from '../browser/index.js';
import { deviceError } from '../errors/index.js';

/** A lease of a running camera. The camera stops when its last lease is released. */
export interface CameraLease {
  stream: MediaStream;
  release(): void;
}

interface Capture {
  stream: Promise<MediaStream>;
  leases: number;
}

// Preview, tile and call each open "the camera" separately. They share one capture per device: a browser tab that opens
// a device twice may get two captures with different settings, and one of them is easily forgotten.
const captures = new Map<string, Capture>();

/**
 * Opens a camera, or shares its running capture.
 * @throws CallError when the browser does not open the camera: refused, in use, or gone.
 */
export async function leaseCamera(deviceId: string): Promise<CameraLease> {
  let capture = captures.get(deviceId);
  if (!capture) {
    capture = { stream: openCamera(deviceId), leases: 0 };
    captures.set(deviceId, capture);
  }
  const held = capture;
  held.leases += 1;
  let released = false;
  const release = () => {
    if (released) return;
    released = true;
    held.leases -= 1;
    if (held.leases > 0) return;
    if (captures.get(deviceId) === held) captures.delete(deviceId);
    held.stream.then(stopTracks, () => undefined);
  };
  try {
    const stream = await held.stream;
    // Unplugged: the next lease gets a new capture, if the camera is back.
    const forget = () => {
      if (captures.get(deviceId) === held) captures.delete(deviceId);
    };
    stream.getVideoTracks()[0]?.addEventListener('ended', forget);
    return { stream, release };
  } catch (error) {
    release();
    throw deviceError('Video', error);
  }
}

async function openCamera(deviceId: string): Promise<MediaStream> {
  return mediaDevices().getUserMedia({
    // A camera without an id can't be asked for: the browser's default is opened.
    video: { ...(deviceId && { deviceId: { exact: deviceId } }), width: { ideal: 1280 }, height: { ideal: 720 } },
  });
}

export function stopTracks(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}
