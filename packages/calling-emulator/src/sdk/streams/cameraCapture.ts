import { deviceError } from '../errors/index.js';

/** A hold on a running camera. The camera stops when its last hold is released. */
export interface CameraLease {
  stream: MediaStream;
  release(): void;
}

interface Capture {
  stream: Promise<MediaStream>;
  leases: number;
}

// The preview, the tile and the call each open "the camera" on their own: they share one capture a device, as one browser
// tab that opens a device twice may get two captures with different settings, and one of them is easily forgotten.
const captures = new Map<string, Capture>();

/**
 * Opens a camera, or joins in its running capture.
 * @throws CallError when the browser gives no camera: refused, in use, or gone.
 */
export async function leaseCamera(deviceId: string): Promise<CameraLease> {
  let capture = captures.get(deviceId);
  if (!capture) {
    capture = {
      stream: navigator.mediaDevices.getUserMedia({
        video: { deviceId: { exact: deviceId }, width: { ideal: 1280 }, height: { ideal: 720 } },
      }),
      leases: 0,
    };
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
    // Unplugged: who asks for it again gets a new capture, if it is there again.
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

export function stopTracks(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}
