import { tellHost } from '@anteroom/contract';
import {
  type CaptureKind,
  type Device,
  type DeviceAccess,
  type DeviceFailure,
  type DeviceKind,
  type DeviceSnapshot,
  deviceOf,
  failureOf,
  findDevice,
  isBlockedByPage,
  isSameDevice,
  listDevices,
  mediaDevices,
  openDevice,
  queryPermission,
  release,
  selectSpeaker,
  tellHowToAllow,
} from '../browser/index.js';
import { createDeviceMemory, type DeviceStorage } from './createDeviceMemory.js';
import { type DeviceKnowledge, snapshotOf } from './DeviceKnowledge.js';

/** The cameras, microphones and speakers of this browser, the selected ones, and whether they may be used. */
export interface Devices {
  getSnapshot(kind: DeviceKind): DeviceSnapshot;
  /** Calls the listener after each change, and tracks devices and permissions. Returns a function that unsubscribes. */
  subscribe(onChange: () => void): () => void;
  /** Selects a device and remembers it. A live preview switches to it, and a failed one tries it. */
  choose(kind: DeviceKind, deviceId: string): void;
  /** Selects a device that was chosen elsewhere, such as in a call. It doesn't have to be in the list. */
  take(kind: DeviceKind, device: Device): void;
  /** Whether the person wants the camera or microphone on: their last choice in this page or on an earlier visit. */
  isOn(kind: CaptureKind): boolean;
  /** Remembers that the person turned the camera or microphone on or off. It doesn't open or release the device. */
  turn(kind: CaptureKind, on: boolean): void;
  /**
   * Lets the browser ask for permission, and releases the device at once. Never rejects. Only some browsers ask for speakers; the
   * others reveal the names of speakers once a microphone was allowed.
   */
  ask(kind: DeviceKind): Promise<DeviceAccess>;
  /**
   * Opens the chosen camera or microphone, or the browser's default.
   *
   * @throws the signal's reason, after releasing everything
   */
  open(kind: CaptureKind, signal: AbortSignal): Promise<OpenedDevice>;
}

/** `chosen`: the selected device that the stream belongs to. */
export type OpenedDevice = { stream: MediaStream; chosen: Device | undefined } | { failure: DeviceFailure };

/** The initial state, as on a server. */
export const UNKNOWN_DEVICES: DeviceSnapshot = { access: 'checking', devices: [], chosen: undefined };

const CAPTURE_KINDS = ['camera', 'microphone'] as const;
const KINDS = [...CAPTURE_KINDS, 'speaker'] as const;

export interface DeviceMemoryOptions {
  /**
   * The storage for choices between visits. `false` stores none: choices last as long as the page, or the provider.
   * Default: `localStorage`.
   */
  storage?: DeviceStorage | false | undefined;
  /** Whether camera and microphone are on for people who haven't chosen yet. Default: both are on. */
  initiallyOn?: { [Kind in CaptureKind]?: boolean | undefined } | undefined;
}

/**
 * Creates a store of this browser's devices. It doesn't need React, and touches nothing before `subscribe`, `ask` or `open`.
 *
 * @example
 * const devices = createDevices();
 * const unsubscribe = devices.subscribe(() => show(devices.getSnapshot('camera').devices));
 * await devices.ask('camera');
 * unsubscribe();
 */
export function createDevices({ storage, initiallyOn = {} }: DeviceMemoryOptions = {}): Devices {
  const memory = createDeviceMemory(storage);
  const turned: { [Kind in CaptureKind]?: boolean } = {};
  const listeners = new Set<() => void>();
  const known: Record<DeviceKind, DeviceKnowledge> = { camera: {}, microphone: {}, speaker: {} };
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
    if (run !== latestList || !listed) return;
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
      if (known[kind].failure === 'no-device' && known[kind].listed?.length) learn(kind, { failure: undefined });
    }
  }

  async function followPermission(kind: CaptureKind, signal: AbortSignal): Promise<void> {
    const status = await queryPermission(kind);
    if (!status || signal.aborted) return;
    learn(kind, { permission: status.state });
    const onChange = () => {
      // The person's answer to the browser's question also arrives here. Earlier failures no longer apply.
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
    const isOutdated = () => !isSameDevice(wantedOf(kind), wanted);
    try {
      const stream = await openDevice(kind, wanted, signal);
      if (!isOutdated()) learn(kind, { failure: undefined, inUse: deviceOf(stream) });
      // Checked again, because a listener may have selected another one, or stopped the preview.
      if (isOutdated() || signal.aborted) {
        release(stream);
        signal.throwIfAborted();
        return await open(kind, signal);
      }
      void list();
      return { stream, chosen: snapshots[kind].chosen };
    } catch (error) {
      signal.throwIfAborted();
      const permission = (await queryPermission(kind))?.state;
      signal.throwIfAborted();
      // The failure doesn't apply to a device that was selected in the meantime.
      if (isOutdated()) return open(kind, signal);
      const failure = isBlockedByPage(kind) ? 'denied-by-page' : failureOf(error, permission);
      if (failure === 'denied-by-page') tellHowToAllow();
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
