/** A camera or a microphone. `label` is empty until the person has allowed devices of its kind. */
export interface ChosenDevice {
  /** The browser's `MediaDeviceInfo.deviceId`. */
  deviceId: string;
  label: string;
}

/** What the person settled on before the call, for it to begin with. A device is absent where none was ever allowed. */
export interface JoinChoices {
  cameraOn: boolean;
  microphoneOn: boolean;
  camera?: ChosenDevice | undefined;
  microphone?: ChosenDevice | undefined;
}
