import { tellHost } from '@anteroom/contract';
import { createDeviceMemory, type DeviceStorage } from './createDeviceMemory.js';
import type { CaptureKind, Device, DeviceAccess, DeviceFailure, DeviceKind, DeviceSnapshot } from '../browser/Device.js';
import { type DeviceKnowledge, snapshotOf } from './DeviceKnowledge.js';
import { failureOf } from '../browser/failureOf.js';
import { findDevice, listDevices, mediaDevices, release } from '../browser/mediaDevices.js';
import { openDevice } from '../browser/openDevice.js';
import { queryPermission } from '../browser/queryPermission.js';
import { selectSpeaker } from '../browser/selectSpeaker.js';

/** The cameras, microphones and speakers of this browser: which there are, which is chosen, whether they may be used. */
export interface Devices {
  getSnapshot(kind: DeviceKind): DeviceSnapshot;
  /** Calls back after each change, and follows devices and permissions. Returns what ends both. */
  subscribe(onChange: () => void): () => void;
  /** Takes this device from now on, and remembers it. A preview that is on switches to it, one that failed tries it. */
  choose(kind: DeviceKind, deviceId: string): void;
  /** The same for a device that was chosen elsewhere, such as in a call: it need not be listed here. */
  take(kind: DeviceKind, device: Device): void;
  /** Whether the person wants the camera or microphone on: their last choice in this page, else on an earlier visit. */
  isOn(kind: CaptureKind): boolean;
  /** Keeps that the person turned the camera or microphone on or off. It opens and releases nothing. */
  turn(kind: CaptureKind, on: boolean): void;
  /**
   * Lets the browser ask for devices of a kind, and releases at once what it gives. Never rejects. For speakers only some
   * browsers have a question of their own; the others name speakers once a microphone was allowed.
   */
  ask(kind: DeviceKind): Promise<DeviceAccess>;
  /**
   * Opens the chosen camera or microphone, or the browser's default.
   *
   * @throws the signal's reason, with everything released
   */
  open(kind: CaptureKind, signal: AbortSignal): Promise<OpenedDevice>;
}

export type OpenedDevice = { stream: MediaStream } | { failure: DeviceFailure };

/** What is known before anything was asked, as on a server. */
export const UNKNOWN_DEVICES: DeviceSnapshot = { access: 'checking', devices: [], chosen: undefined };

const CAPTURE_KINDS = ['camera', 'microphone'] as const;
const KINDS = [...CAPTURE_KINDS, 'speaker'] as const;

export interface DeviceMemoryOptions {
  /**
   * Where choices are kept from visit to visit. `false` keeps none: they last as long as the page, or the provider, does.
   * Default: `localStorage`.
   */
  storage?: DeviceStorage | false | undefined;
  /** Whether camera and microphone are on for a person who has not turned them on or off yet. Default: both are on. */
  initiallyOn?: { [Kind in CaptureKind]?: boolean | undefined } | undefined;
}

/**
 * The devices of this browser, with no React. Nothing is touched before `subscribe`, `ask` or `open`.
 *
 * @example
 * const devices = createDevices();
 * const end = devices.subscribe(() => show(devices.getSnapshot('camera').devices));
 * await devices.ask('camera');
 * end();
 */
export function createDevices({ storage, initiallyOn = {} }: DeviceMemoryOptions = {}): Devices {
  const memory = createDeviceMemory(storage);
  const turned: { [Kind in CaptureKind]?: boolean } = {};
  const listeners = new Set<() => void>();
  const known: Record<DeviceKind, DeviceKnowledge> = {
    camera: { listed: [] },
    microphone: { listed: [] },
    speaker: { listed: [] },
  };
  const snapshots: Record<DeviceKind, DeviceSnapshot> = {
    camera: UNKNOWN_DEVICES,
    microphone: UNKNOWN_DEVICES,
    speaker: UNKNOWN_DEVICES,
  };
  let following: AbortController | undefined;
  let latestList = 0;

  function learn(kind: DeviceKind, change: Partial<DeviceKnowledge>): void {
    known[kind] = { ...known[kind], ...change };
    snapshots[kind] = snapshotOf(kind, known[kind]);
    for (const listener of [...listeners]) void tellHost(listener);
  }

  function wantedOf(kind: DeviceKind): Device | undefined {
    return known[kind].wanted ?? memory.recall(kind);
  }

  async function list(): Promise<void> {
    const run = ++latestList;
    const listed = await listDevices();
    if (run !== latestList) return;
    for (const kind of KINDS) {
      const { inUse } = known[kind];
      learn(kind, {
        listed: listed[kind],
        wanted: wantedOf(kind),
        inUse: inUse && findDevice(listed[kind], inUse),
      });
    }
  }

  async function onDeviceChange(): Promise<void> {
    await list();
    for (const kind of CAPTURE_KINDS) {
      if (known[kind].failure === 'no-device' && known[kind].listed.length > 0) learn(kind, { failure: undefined });
    }
  }

  async function followPermission(kind: CaptureKind, signal: AbortSignal): Promise<void> {
    const status = await queryPermission(kind);
    if (!status || signal.aborted) return;
    learn(kind, { permission: status.state });
    const onChange = () => {
      // An answer to the browser's question comes here too; a failure of before says nothing any more.
      learn(kind, { permission: status.state, failure: undefined });
      void list();
    };
    status.addEventListener('change', onChange, { signal });
  }

  function follow(): AbortController {
    const controller = new AbortController();
    const { signal } = controller;
    mediaDevices()?.addEventListener('devicechange', () => void onDeviceChange(), { signal });
    void list();
    for (const kind of CAPTURE_KINDS) void followPermission(kind, signal);
    return controller;
  }

  async function open(kind: CaptureKind, signal: AbortSignal): Promise<OpenedDevice> {
    const wanted = wantedOf(kind);
    const isOutdated = () => wantedOf(kind)?.deviceId !== wanted?.deviceId;
    try {
      const stream = await openDevice(kind, wanted, signal);
      if (isOutdated()) {
        release(stream);
        return await open(kind, signal);
      }
      const [track] = stream.getTracks();
      const inUse = { deviceId: track?.getSettings().deviceId ?? '', label: track?.label ?? '' };
      learn(kind, { failure: undefined, inUse });
      void list();
      return { stream };
    } catch (error) {
      signal.throwIfAborted();
      const permission = (await queryPermission(kind))?.state;
      signal.throwIfAborted();
      // The failure of a device says nothing of the one that was chosen meanwhile.
      if (isOutdated()) return open(kind, signal);
      const failure = failureOf(error, permission);
      learn(kind, { failure, inUse: undefined });
      return { failure };
    }
  }

  function take(kind: DeviceKind, wanted: Device): void {
    memory.remember(kind, wanted);
    learn(kind, { wanted, failure: undefined });
  }

  return {
    getSnapshot: (kind) => snapshots[kind],
    subscribe(onChange) {
      following ??= follow();
      listeners.add(onChange);
      return () => {
        listeners.delete(onChange);
        if (listeners.size > 0) return;
        following?.abort();
        following = undefined;
      };
    },
    choose(kind, deviceId) {
      const wanted = snapshots[kind].devices.find((device) => device.deviceId === deviceId);
      if (wanted) take(kind, wanted);
    },
    take,
    isOn: (kind) => turned[kind] ?? memory.recallOn(kind) ?? initiallyOn[kind] ?? true,
    turn(kind, on) {
      turned[kind] = on;
      memory.rememberOn(kind, on);
    },
    async ask(kind) {
      if (kind === 'speaker') {
        const wanted = await selectSpeaker();
        if (wanted) take(kind, wanted);
      } else {
        const opened = await open(kind, new AbortController().signal);
        if ('stream' in opened) release(opened.stream);
      }
      await list();
      return snapshots[kind].access;
    },
    open,
  };
}
