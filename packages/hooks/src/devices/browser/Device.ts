/** What can be chosen: a camera, a microphone, a loudspeaker. */
export type DeviceKind = 'camera' | 'microphone' | 'speaker';

/** What a person is asked for: browsers ask for nothing before they play sound. */
export type CaptureKind = Exclude<DeviceKind, 'speaker'>;

/** A device. `label` is empty until the person has allowed devices of its kind. */
export interface Device {
  deviceId: string;
  label: string;
}

/**
 * Why a device cannot be used:
 * - `prompt`: the browser asked, and was not answered
 * - `denied`: this site may not use it
 * - `denied-by-system`: the browser itself may not, by the settings of the computer
 * - `no-device`: there is none (any more)
 * - `in-use`: another app or tab holds it
 * - `unsupported`: this browser does not offer it, or not on a page that was not served securely
 */
export type DeviceFailure = 'prompt' | 'denied' | 'denied-by-system' | 'no-device' | 'in-use' | 'unsupported';

/** Whether devices of a kind can be used: `checking` until the browser has said so, `prompt` if it will ask. */
export type DeviceAccess = 'checking' | 'granted' | DeviceFailure;

/** What is known of one kind of device. */
export interface DeviceSnapshot {
  access: DeviceAccess;
  /** Those that have a name: browsers tell which ones there are only once one of the kind was allowed. */
  devices: readonly Device[];
  /** The device in use, or to use next. `undefined`: the browser's default. */
  chosen: Device | undefined;
}
