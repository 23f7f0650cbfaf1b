import type { CaptureKind, DevicePreviewControls } from '@anteroom/hooks';
import { DeviceFailure } from './DeviceFailure.js';

interface DeviceFailuresProps {
  camera: DevicePreviewControls | undefined;
  microphone: DevicePreviewControls | undefined;
}

const reasonOf = (preview: DevicePreviewControls | undefined) =>
  preview?.state.status === 'failed' ? preview.state.reason : undefined;

/** Why the devices don't work. Shown once if the reason is the same for both. */
export function DeviceFailures({ camera, microphone }: DeviceFailuresProps) {
  const previews: [CaptureKind, DevicePreviewControls | undefined][] = [
    ['camera', camera],
    ['microphone', microphone],
  ];
  const common = reasonOf(camera);
  if (common !== undefined && common === reasonOf(microphone)) {
    const retry = () => {
      for (const [, preview] of previews) void preview?.start();
    };
    return <DeviceFailure kind="both" reason={common} onRetry={retry} />;
  }
  return previews.map(([kind, preview]) => {
    const reason = reasonOf(preview);
    return reason && <DeviceFailure key={kind} kind={kind} reason={reason} onRetry={() => void preview?.start()} />;
  });
}
