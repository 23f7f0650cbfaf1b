import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { DeviceAccess, DeviceKind, DeviceSnapshot } from '../browser/index.js';
import { UNKNOWN_DEVICES } from './createDevices.js';
import { useDeviceStore } from './DevicesProvider.js';

const subscribeToNothing = () => () => {};

export interface DevicesOptions {
  /** `false`: no device is touched or listed. Default: `true`. */
  enabled?: boolean | undefined;
}

export interface DevicesResult extends DeviceSnapshot {
  /** Selects a device. A live preview switches to it, and later visits start with it. */
  choose(deviceId: string): void;
  /** Lets the browser ask for permission, and releases the device at once. Resolves to the new access, and never rejects. */
  ask(): Promise<DeviceAccess>;
}

/**
 * The devices of one kind: the access, the list, and the selected device. It tracks plugging and unplugging and the person's
 * permissions. It never asks for permission automatically, and never opens a device. Without `access: 'granted'` the list is
 * empty.
 *
 * @example
 * const { access, devices, chosen, choose, ask } = useDevices('microphone');
 * if (access === 'prompt') return <button onClick={ask}>Allow microphone</button>;
 * if (access !== 'granted') return <p>{access}</p>;
 * return (
 *   <select value={chosen?.deviceId} onChange={(event) => choose(event.target.value)}>
 *     {devices.map(({ deviceId, label }) => <option key={deviceId} value={deviceId}>{label}</option>)}
 *   </select>
 * );
 */
export function useDevices(kind: DeviceKind, { enabled = true }: DevicesOptions = {}): DevicesResult {
  const devices = useDeviceStore();
  const snapshot = useSyncExternalStore(
    enabled ? devices.subscribe : subscribeToNothing,
    useCallback(() => (enabled ? devices.getSnapshot(kind) : UNKNOWN_DEVICES), [devices, kind, enabled]),
    () => UNKNOWN_DEVICES,
  );
  return useMemo(
    () => ({
      ...snapshot,
      choose: (deviceId) => devices.choose(kind, deviceId),
      ask: () => devices.ask(kind),
    }),
    [snapshot, devices, kind],
  );
}
