import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { UNKNOWN_DEVICES } from './createDevices.js';
import type { DeviceAccess, DeviceKind, DeviceSnapshot } from '../browser/Device.js';
import { useDeviceStore } from './DevicesProvider.js';

const subscribeToNothing = () => () => {};

export interface DevicesOptions {
  /** `false`: nothing of the person's is touched or listed. Default: `true`. */
  enabled?: boolean | undefined;
}

export interface DevicesResult extends DeviceSnapshot {
  /** Takes this device from now on: a preview that is on switches to it, and later visits begin with it. */
  choose(deviceId: string): void;
  /** Lets the browser ask, and releases at once what it gives. Resolves with what came of it; never rejects. */
  ask(): Promise<DeviceAccess>;
}

/**
 * The devices of one kind: whether they may be used, which there are, which is chosen. It follows plugging in and out and
 * the person's permissions, asks for nothing by itself, and opens nothing. Without `access: 'granted'` the list is empty.
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
