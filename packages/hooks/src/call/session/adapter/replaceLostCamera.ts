import { reportUncaught } from '@anteroom/contract';
import type { CallAdapter } from '@azure/communication-react';

/**
 * Selects another camera when the selected one is unplugged, so that the camera can be turned on again. The SDK does this for
 * microphones and speakers, but a camera is selected by the UI library, which keeps the lost one.
 *
 * @returns a function that stops it
 */
export function replaceLostCamera(adapter: CallAdapter): () => void {
  let selecting: string | undefined;
  function look() {
    const { devices, call } = adapter.getState();
    // Adapters of tests may have no devices.
    const { cameras = [], selectedCamera } = devices ?? {};
    const [next] = cameras;
    const isLost = selectedCamera && !cameras.some(({ id }) => id === selectedCamera.id);
    if (!call || !next || !isLost || selecting === next.id) return;
    // While the lost camera is still on, selecting another one would show that to the others.
    if (call.localVideoStreams.some(({ mediaStreamType }) => mediaStreamType === 'Video')) return;
    selecting = next.id;
    adapter
      .setCamera(next)
      .catch(reportUncaught)
      .finally(() => {
        selecting = undefined;
      });
  }
  adapter.onStateChange(look);
  return () => adapter.offStateChange(look);
}
