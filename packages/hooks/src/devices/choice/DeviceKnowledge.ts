import { canRouteSound } from '../browser/canRouteSound.js';
import type { Device, DeviceAccess, DeviceFailure, DeviceKind, DeviceSnapshot } from '../browser/Device.js';
import { findDevice, mediaDevices } from '../browser/mediaDevices.js';

/** What is known of one kind of device, from which its snapshot is made. */
export interface DeviceKnowledge {
  /** As the browser lists them; without permission, placeholders with neither id nor name. */
  listed: readonly Device[];
  permission?: PermissionState | undefined;
  /** How the last attempt to open one failed, until something changes. */
  failure?: DeviceFailure | undefined;
  /** What the person chose, now or on an earlier visit. */
  wanted?: Device | undefined;
  /** What was opened last. */
  inUse?: Device | undefined;
}

export function snapshotOf(kind: DeviceKind, knowledge: DeviceKnowledge): DeviceSnapshot {
  const { listed, wanted, inUse } = knowledge;
  const devices = listed.filter((device) => device.deviceId !== '');
  // A choice of an earlier visit cannot be looked up before the devices are named; after that it must be there.
  const chosen = findDevice(devices, wanted) ?? inUse ?? (devices.length === 0 ? wanted : undefined);
  return { access: kind === 'speaker' ? speakerAccess(listed) : captureAccess(knowledge), devices, chosen };
}

function captureAccess({ listed, permission, failure }: DeviceKnowledge): DeviceAccess {
  if (!mediaDevices()) return 'unsupported';
  if (failure) return failure;
  if (permission === 'denied') return 'denied';
  if (listed.length === 0) return 'no-device';
  return permission === 'granted' || isNamed(listed) ? 'granted' : 'prompt';
}

function speakerAccess(listed: readonly Device[]): DeviceAccess {
  if (!canRouteSound()) return 'unsupported';
  return isNamed(listed) ? 'granted' : 'prompt';
}

function isNamed(listed: readonly Device[]): boolean {
  return listed.some((device) => device.label !== '');
}
