import type { JoinChoices } from '@anteroom/hooks/call';
import type { MediaPreviewSnapshot } from '../devices/MediaPreview.types.js';

// One that is still starting was wanted: the call goes on with it.
function isOn(preview: MediaPreviewSnapshot | undefined): boolean {
  return preview?.state.status === 'live' || preview?.state.status === 'starting';
}

/** What the previews say about how to join. `undefined` is a device that the role may not use. */
export function joinChoices(
  camera: MediaPreviewSnapshot | undefined,
  microphone: MediaPreviewSnapshot | undefined,
): JoinChoices {
  return {
    cameraOn: isOn(camera),
    microphoneOn: isOn(microphone),
    camera: camera?.chosen,
    microphone: microphone?.chosen,
  };
}
