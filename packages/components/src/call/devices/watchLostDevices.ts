import type { DeviceKind } from '@anteroom/hooks';
import type { CallAdapter } from '@azure/communication-react';
import { followAdapter } from '../adapter/index.js';
import { type DevicesOfKind, devicesIn } from './devicesIn.js';
import { isPluggedIn } from './isPluggedIn.js';
import type { ListedDevice, LostDevice } from './LostDevice.js';

export type LostDevices = Readonly<Partial<Record<DeviceKind, LostDevice>>>;

export interface LostDeviceWatch {
  /** The same object until it changes. */
  lost(): LostDevices;
  subscribe(listener: () => void): () => void;
}

/** What is known about the devices of a kind. */
interface Watched {
  latest?: DevicesOfKind;
  /** The device that the call used last. */
  used?: ListedDevice | undefined;
  /** Whether the lost device has left the list. The SDK reports its end before that. */
  wasUnlisted: boolean;
  /** Whether the camera was off since it was lost. */
  wasOff: boolean;
}

/** A device that the SDK never listed, as for people who may only listen: it only reports that there is none left. */
const UNKNOWN: LostDevice = { id: '', name: '', instead: undefined };

/** The devices that are left without one. The SDK may report that there is none before it empties its list. */
const othersIn = ({ listed, isNone }: DevicesOfKind, device: ListedDevice) =>
  isNone ? [] : listed.filter((other) => !isSame(other, device));

const isSame = (a: ListedDevice, b: ListedDevice | undefined) => a.id === b?.id && a.name === b.name;

/**
 * Watches for devices that are pulled out of the computer while a call uses them. A device is no longer lost when it is back, when
 * the person uses another one than the one that replaced it, or, if none was left, when there is one.
 *
 * It works while it has a listener.
 */
export function watchLostDevices(adapter: CallAdapter): LostDeviceWatch {
  const listeners = new Set<() => void>();
  const watched = new Map<DeviceKind, Watched>(
    (['camera', 'microphone', 'speaker'] as const).map((kind) => [kind, { wasUnlisted: false, wasOff: false }]),
  );
  let lost: LostDevices = {};
  let stop: (() => void) | undefined;

  function set(kind: DeviceKind, device: LostDevice | undefined) {
    if (lost[kind] === device) return;
    lost = { ...lost, [kind]: device };
    for (const listener of [...listeners]) listener();
  }

  async function check(kind: DeviceKind, device: ListedDevice, one: Watched) {
    if ((await isPluggedIn(kind, device)) || listeners.size === 0) return;
    one.wasUnlisted = false;
    one.wasOff = false;
    const now = devicesIn(adapter.getState(), kind);
    const others = othersIn(now, device);
    const next = others.find(({ id }) => id === now.selected?.id) ?? others[0];
    const isTold = lost[kind] !== undefined && lost[kind].instead === next?.name;
    if (!isTold) set(kind, { ...device, instead: next?.name });
    look();
  }

  /** Whether a lost device is nothing to tell any more. */
  function isSolved(device: LostDevice, kind: DeviceKind, one: Watched, now: DevicesOfKind): boolean {
    const { listed, selected, isNone } = now;
    if (device === UNKNOWN) return !isNone;
    const isListed = listed.some((other) => isSame(device, other));
    if (isListed && one.wasUnlisted) return true;
    one.wasUnlisted ||= !isListed;
    const others = othersIn(now, device);
    if (device.instead === undefined) return others.length > 0;
    if (kind === 'camera') {
      const { call } = adapter.getState();
      const isOn = call?.localVideoStreams.some(({ mediaStreamType }) => mediaStreamType === 'Video') ?? false;
      if (isOn && one.wasOff) return true;
      one.wasOff ||= !isOn;
    }
    const used = others.find(({ id }) => id === selected?.id);
    return used !== undefined && used.name !== device.instead;
  }

  function look() {
    const state = adapter.getState();
    for (const [kind, one] of watched) {
      const now = devicesIn(state, kind);
      const { latest, used } = one;
      one.latest = now;
      const device = lost[kind];
      if (device && isSolved(device, kind, one, now)) set(kind, undefined);
      // The device that is used instead was pulled out as well.
      else if (device?.instead !== undefined && othersIn(now, device).length === 0) {
        set(kind, { ...device, instead: undefined });
      }
      if (!device && now.isNone && latest?.isNone === false) set(kind, UNKNOWN);
      if (latest?.listed === now.listed && latest.selected === now.selected) continue;
      const isListed = (wanted: ListedDevice) => now.listed.some((other) => isSame(wanted, other));
      if (used && !(isListed(used) && isSame(used, now.selected)) && !(device && isSame(device, used))) {
        void check(kind, used, one);
      }
      if (now.selected && (isListed(now.selected) || !used)) one.used = now.selected;
    }
  }

  return {
    lost: () => lost,
    subscribe(listener) {
      listeners.add(listener);
      if (!stop) {
        stop = followAdapter(adapter, look);
        look();
      }
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        stop?.();
        stop = undefined;
      };
    },
  };
}
