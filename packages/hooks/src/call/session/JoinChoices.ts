import type { Device } from '../../devices/browser/Device.js';

/** What the person settled on before the call, for it to begin with. A device is absent where the browser's default will do. */
export interface JoinChoices {
  cameraOn: boolean;
  microphoneOn: boolean;
  camera?: Device | undefined;
  microphone?: Device | undefined;
  speaker?: Device | undefined;
}
