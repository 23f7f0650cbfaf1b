import type { Device } from '../../devices/index.js';

/** The person's choices for the start of the call. An absent device means the browser's default. */
export interface JoinChoices {
  cameraOn: boolean;
  microphoneOn: boolean;
  camera?: Device | undefined;
  microphone?: Device | undefined;
  speaker?: Device | undefined;
}
