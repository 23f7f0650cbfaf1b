/** The kinds of devices that a person can select. */
export type DeviceKind = 'camera' | 'microphone' | 'speaker';

/** The kinds that need a permission: browsers don't ask before they play sound. */
export type CaptureKind = Exclude<DeviceKind, 'speaker'>;

/** A device. `deviceId` and `label` may be empty until the person has allowed devices of its kind, in some browsers also later. */
export interface Device {
  deviceId: string;
  label: string;
}

/**
 * Why a device can't be used:
 * - `prompt`: the browser asked, and the person dismissed the question
 * - `denied`: this site isn't allowed to use it
 * - `denied-by-page`: the page that embeds this one, or this page's own `Permissions-Policy` header, doesn't allow it
 * - `denied-by-system`: the system's settings don't allow the browser to use it
 * - `no-device`: there is no device, or it has been removed
 * - `in-use`: another app or tab uses it
 * - `unsupported`: this browser doesn't support it, or not on insecure pages
 */
export type DeviceFailure =
  | 'prompt'
  | 'denied'
  | 'denied-by-page'
  | 'denied-by-system'
  | 'no-device'
  | 'in-use'
  | 'unsupported';

/** Whether devices of a kind can be used: `checking` until it is known, `prompt` if the browser will ask. */
export type DeviceAccess = 'checking' | 'granted' | DeviceFailure;

/** The state of one kind of device. */
export interface DeviceSnapshot {
  access: DeviceAccess;
  /** The devices with a name. Browsers reveal the names only once a device of the kind was allowed. */
  devices: readonly Device[];
  /** The device that is in use or will be used next. `undefined`: the browser's default. */
  chosen: Device | undefined;
}
