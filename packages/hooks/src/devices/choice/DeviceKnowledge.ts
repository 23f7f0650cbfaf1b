import {
  type CaptureKind,
  canRouteSound,
  type Device,
  type DeviceAccess,
  type DeviceFailure,
  type DeviceKind,
  type DeviceSnapshot,
  findDevice,
  isBlockedByPage,
  mediaDevices,
} from '../browser/index.js';

/** The facts about one kind of device. Its snapshot is computed from them. */
export interface DeviceKnowledge {
  /** The browser's list; `undefined` until it has answered. Without permission, it has placeholders without id and name. */
  listed?: readonly Device[] | undefined;
  permission?: PermissionState | undefined;
  /** Why the last attempt to open a device failed, until something changes. */
  failure?: DeviceFailure | undefined;
  /** The person's choice, now or on an earlier visit. */
  wanted?: Device | undefined;
  /** The device that was opened last. */
  inUse?: Device | undefined;
}

export function snapshotOf(kind: DeviceKind, knowledge: DeviceKnowledge): DeviceSnapshot {
  const { listed, wanted, inUse } = knowledge;
  const devices = (listed ?? []).filter((device) => device.deviceId !== '');
  // A choice from an earlier visit can't be found until the devices have names. After that, it must be in the list.
  const chosen = findDevice(devices, wanted) ?? inUse ?? (devices.length === 0 ? wanted : undefined);
  return { access: kind === 'speaker' ? speakerAccess(listed) : captureAccess(kind, knowledge), devices, chosen };
}

function captureAccess(kind: CaptureKind, { listed, permission, failure }: DeviceKnowledge): DeviceAccess {
  if (!mediaDevices()) return 'unsupported';
  // Chromium then lists no devices of this kind, so this comes first.
  if (isBlockedByPage(kind)) return 'denied-by-page';
  if (failure) return failure;
  if (permission === 'denied') return 'denied';
  if (!listed) return 'checking';
  if (listed.length === 0) return 'no-device';
  return permission === 'granted' || isNamed(listed) ? 'granted' : 'prompt';
}

function speakerAccess(listed: readonly Device[] | undefined): DeviceAccess {
  if (!canRouteSound()) return 'unsupported';
  if (!listed) return 'checking';
  return isNamed(listed) ? 'granted' : 'prompt';
}

function isNamed(listed: readonly Device[]): boolean {
  return listed.some((device) => device.label !== '');
}
