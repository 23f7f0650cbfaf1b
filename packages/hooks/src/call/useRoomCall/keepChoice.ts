import type { Devices } from '../../devices/index.js';
import type { JoinChoices } from '../session/index.js';

/** Remembers the person's choices in a call for the next lobby. */
export function keepChoice(devices: Devices, choice: Partial<JoinChoices>): void {
  const { cameraOn, microphoneOn, camera, microphone, speaker } = choice;
  if (cameraOn !== undefined) devices.turn('camera', cameraOn);
  if (microphoneOn !== undefined) devices.turn('microphone', microphoneOn);
  if (camera) devices.take('camera', camera);
  if (microphone) devices.take('microphone', microphone);
  if (speaker) devices.take('speaker', speaker);
}
