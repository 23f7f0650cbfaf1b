import type { CaptureKind, Device, DeviceKind } from '../browser/index.js';

/** The storage for choices between visits: `localStorage`, or an object of the same shape. */
export type DeviceStorage = Pick<Storage, 'getItem' | 'setItem'>;

export interface DeviceMemory {
  recall(kind: DeviceKind): Device | undefined;
  remember(kind: DeviceKind, device: Device): void;
  /** Whether the person turned a camera or microphone on (`true`) or off (`false`). `undefined`: unknown. */
  recallOn(kind: CaptureKind): boolean | undefined;
  rememberOn(kind: CaptureKind, on: boolean): void;
}

// One key per fact, so that two tabs that change different facts don't overwrite each other.
const deviceKey = (kind: DeviceKind) => `anteroom.${kind}`;
const onKey = (kind: CaptureKind) => `anteroom.${kind}.on`;

function isDevice(value: unknown): value is Device {
  if (typeof value !== 'object' || value === null || !('deviceId' in value) || !('label' in value)) return false;
  return typeof value.deviceId === 'string' && typeof value.label === 'string';
}

/**
 * Remembers which devices the person selected, and whether camera and microphone are on. It never throws: if storage is blocked,
 * full or holds something else, it remembers nothing.
 *
 * @param storage `false` remembers nothing. Default: `localStorage`
 */
export function createDeviceMemory(storage?: DeviceStorage | false): DeviceMemory {
  // Reading `localStorage` throws if the browser blocks it, so it is read inside the `try`.
  const place = () => storage || localStorage;

  function read(key: string): unknown {
    if (storage === false) return undefined;
    try {
      return JSON.parse(place().getItem(key) ?? 'null');
    } catch {
      return undefined;
    }
  }

  function write(key: string, value: unknown): void {
    if (storage === false) return;
    try {
      place().setItem(key, JSON.stringify(value));
    } catch {
      // The choice still applies in this page.
    }
  }

  return {
    recall(kind) {
      const value = read(deviceKey(kind));
      return isDevice(value) ? { deviceId: value.deviceId, label: value.label } : undefined;
    },
    remember: (kind, { deviceId, label }) => write(deviceKey(kind), { deviceId, label }),
    recallOn(kind) {
      const value = read(onKey(kind));
      return typeof value === 'boolean' ? value : undefined;
    },
    rememberOn: (kind, on) => write(onKey(kind), on),
  };
}
