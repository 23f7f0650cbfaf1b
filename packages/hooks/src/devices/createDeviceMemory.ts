import type { Device, DeviceKind } from './Device.js';

/** Where chosen devices are kept from visit to visit: `localStorage`, or an object of the same shape. */
export type DeviceStorage = Pick<Storage, 'getItem' | 'setItem'>;

export interface DeviceMemory {
  recall(kind: DeviceKind): Device | undefined;
  remember(kind: DeviceKind, device: Device): void;
}

const keyOf = (kind: DeviceKind) => `anteroom.${kind}`;

function isDevice(value: unknown): value is Device {
  if (typeof value !== 'object' || value === null || !('deviceId' in value) || !('label' in value)) return false;
  return typeof value.deviceId === 'string' && typeof value.label === 'string';
}

/**
 * Remembers chosen devices. It never throws: where storage is blocked, full or holds something else, nothing is remembered.
 *
 * @param storage `false` remembers nothing. Default: `localStorage`
 */
export function createDeviceMemory(storage?: DeviceStorage | false): DeviceMemory {
  // Even to name `localStorage` throws where a browser blocks it, so it is named within the attempt.
  const place = () => storage || localStorage;
  return {
    recall(kind) {
      if (storage === false) return undefined;
      try {
        const value: unknown = JSON.parse(place().getItem(keyOf(kind)) ?? 'null');
        return isDevice(value) ? { deviceId: value.deviceId, label: value.label } : undefined;
      } catch {
        return undefined;
      }
    },
    remember(kind, device) {
      if (storage === false) return;
      try {
        place().setItem(keyOf(kind), JSON.stringify({ deviceId: device.deviceId, label: device.label }));
      } catch {
        // The choice holds for this page.
      }
    },
  };
}
