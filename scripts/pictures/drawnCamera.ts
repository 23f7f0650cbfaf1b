import { personScene } from '../../packages/calling-emulator/src/pictures/index.js';

const FRAMES_PER_SECOND = 10;

/**
 * Shows a drawn person wherever the page opens a camera, in place of Chromium's green test pattern. Everything else stays as it
 * is with the real camera: permission, failures, name and settings.
 *
 * @param who decides what the person looks like
 */
export function drawCamera(who: string): void {
  const media = navigator.mediaDevices;
  const original = media.getUserMedia.bind(media);
  media.getUserMedia = async (constraints) => {
    const stream = await original(constraints);
    for (const track of stream.getVideoTracks()) {
      stream.removeTrack(track);
      stream.addTrack(drawnTrack(track, who));
    }
    return stream;
  };
}

function drawnTrack(camera: MediaStreamTrack, who: string): MediaStreamTrack {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, personScene.size);
  const context = canvas.getContext('2d');
  const [track] = canvas.captureStream(FRAMES_PER_SECOND).getVideoTracks();
  if (!context || !track) return camera;
  const subject = { acsUserId: who, displayName: who, speaking: false };
  const draw = () => personScene.draw(context, subject, performance.now() / 1000);
  draw();
  const timer = setInterval(draw, 1000 / FRAMES_PER_SECOND);
  const stop = track.stop.bind(track);
  const end = () => {
    clearInterval(timer);
    stop();
    camera.stop();
  };
  camera.addEventListener('ended', () => {
    end();
    track.dispatchEvent(new Event('ended'));
  });
  return Object.defineProperties(track, {
    stop: { value: end },
    label: { value: camera.label },
    getSettings: { value: () => camera.getSettings() },
    getCapabilities: { value: () => camera.getCapabilities() },
  });
}
