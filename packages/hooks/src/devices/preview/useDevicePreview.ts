import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { createDevicePreview, type DevicePreview, type DevicePreviewState } from './createDevicePreview.js';
import type { CaptureKind } from '../browser/Device.js';
import { useDeviceStore } from '../choice/DevicesProvider.js';

const IDLE: DevicePreviewState = { status: 'idle' };
const subscribeToNothing = () => () => {};

export interface DevicePreviewOptions {
  /** `false`: no camera is touched. Default: `true`. */
  camera?: boolean | undefined;
  /** `false`: no microphone is touched. Default: `true`. */
  microphone?: boolean | undefined;
  /** `false`: neither is touched. Default: `true`. */
  enabled?: boolean | undefined;
}

/** One device of a preview: its state, and what turns it on and off. The functions stay the same. */
export type DevicePreviewControls = { state: DevicePreviewState } & Pick<
  DevicePreview,
  'start' | 'stop' | 'turn' | 'watchLevel'
>;

export interface DevicePreviewResult {
  camera: DevicePreviewControls;
  microphone: DevicePreviewControls;
}

/**
 * The person's camera and microphone before a call. Each starts by itself unless the person turned it off, here or in the
 * last call: then it is not opened. One that is missing does not keep the other away. Both are released when the component
 * unmounts, also while the browser still asks. They are the devices that `useDevices` chose.
 *
 * `turn(on)` is for the person's own switch, and is remembered. `start()` and `stop()` are not: call `stop()` before you join
 * a call, because some systems give a camera to one user at a time.
 *
 * @example
 * const { camera, microphone } = useDevicePreview({ enabled: can(role, 'turnVideoOn') });
 * const isOn = camera.state.status === 'live' || camera.state.status === 'starting';
 * <button aria-pressed={isOn} onClick={() => camera.turn(!isOn)}>Camera</button>
 * useEffect(() => microphone.watchLevel((level) => { meter.current.value = level; }), [microphone.watchLevel]);
 * if (camera.state.status === 'failed') return <p>{camera.state.reason}</p>;
 */
export function useDevicePreview(options: DevicePreviewOptions = {}): DevicePreviewResult {
  const { camera = true, microphone = true, enabled = true } = options;
  return {
    camera: usePreviewOf('camera', enabled && camera),
    microphone: usePreviewOf('microphone', enabled && microphone),
  };
}

function usePreviewOf(kind: CaptureKind, enabled: boolean): DevicePreviewControls {
  const devices = useDeviceStore();
  const preview = useMemo(() => createDevicePreview(devices, kind), [devices, kind]);
  const state = useSyncExternalStore(enabled ? preview.subscribe : subscribeToNothing, preview.getSnapshot, () => IDLE);

  useEffect(() => {
    if (!enabled) return;
    if (devices.isOn(kind)) void preview.start();
    return preview.stop;
  }, [devices, kind, preview, enabled]);

  return useMemo(
    () => ({ state, start: preview.start, stop: preview.stop, turn: preview.turn, watchLevel: preview.watchLevel }),
    [state, preview],
  );
}
