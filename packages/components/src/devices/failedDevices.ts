import type { CaptureKind, DeviceFailure, DevicePreviewControls } from '@anteroom/hooks';

/** One failure to tell the person. `both`: the camera and the microphone failed for the same reason. */
export interface FailedDevice {
  kind: CaptureKind | 'both';
  reason: DeviceFailure;
  retry(): void;
}

function failureOf(kind: CaptureKind, preview: DevicePreviewControls | undefined): FailedDevice | undefined {
  if (preview?.state.status !== 'failed') return undefined;
  return { kind, reason: preview.state.reason, retry: () => void preview.start() };
}

/**
 * What failed, each device once. `inPicture`: the failure to show in place of the camera's picture. `other`: a failure of the
 * microphone alone, to show beside it.
 */
export function failedDevices(
  cameraPreview: DevicePreviewControls | undefined,
  microphonePreview: DevicePreviewControls | undefined,
): { inPicture?: FailedDevice | undefined; other?: FailedDevice | undefined } {
  const camera = failureOf('camera', cameraPreview);
  const microphone = failureOf('microphone', microphonePreview);
  if (!camera || camera.reason !== microphone?.reason) return { inPicture: camera, other: microphone };
  const retry = () => {
    camera.retry();
    microphone.retry();
  };
  return { inPicture: { kind: 'both', reason: camera.reason, retry } };
}
