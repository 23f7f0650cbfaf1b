import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { CaptureKind } from '../browser/index.js';
import { useDeviceStore } from '../choice/index.js';
import { createDevicePreview, type DevicePreview, type DevicePreviewState } from './createDevicePreview.js';

const IDLE: DevicePreviewState = { status: 'idle' };
const subscribeToNothing = () => () => {};

export interface DevicePreviewOptions {
  /** `false` doesn't touch the camera. Default: `true`. */
  camera?: boolean | undefined;
  /** `false` doesn't touch the microphone. Default: `true`. */
  microphone?: boolean | undefined;
  /** `false` touches neither. Default: `true`. */
  enabled?: boolean | undefined;
}

/** One device of a preview: its state, and functions that turn it on and off. The functions stay the same. */
export type DevicePreviewControls = { state: DevicePreviewState } & Pick<
  DevicePreview,
  'start' | 'stop' | 'turn' | 'watchLevel'
>;

export interface DevicePreviewResult {
  camera: DevicePreviewControls;
  microphone: DevicePreviewControls;
}

/**
 * The person's camera and microphone before a call. Each starts automatically, unless the person turned it off here or in the
 * last call. A missing device doesn't affect the other one. Both are released when the component unmounts, even while the
 * browser still asks for permission. The devices are those selected with `useDevices`.
 *
 * `turn(on)` is for the person's own switch, and is remembered. `start()` and `stop()` aren't remembered: call `stop()` before
 * joining a call, because on some systems only one app can use a camera at a time.
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
