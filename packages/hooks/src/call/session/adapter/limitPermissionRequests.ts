import type { CallAdapter } from '@azure/communication-react';
import { type CaptureKind, queryPermission } from '../../../devices/index.js';

/**
 * Limits the UI library's permission requests. It requests camera and microphone as soon as it is shown, even before it knows
 * the role and even for Consumers, who should not be asked. A request opens the device for a moment, so granted permissions
 * aren't requested again: a camera that is off stays off. The SDK is still called, because the UI library then reads the
 * devices again.
 */
export function limitPermissionRequests(adapter: CallAdapter): void {
  const ask = adapter.askDevicePermission.bind(adapter);
  const isGranted = async (kind: CaptureKind) => (await queryPermission(kind))?.state === 'granted';
  adapter.askDevicePermission = async (wanted) => {
    const role = adapter.getState().call?.role;
    if (role === 'Consumer' || role === 'Unknown' || role === undefined) return { audio: false, video: false };
    const audio = wanted.audio && (await isGranted('microphone'));
    const video = wanted.video && (await isGranted('camera'));
    const rest = { audio: wanted.audio && !audio, video: wanted.video && !video };
    const asked = await ask(rest).catch((error: unknown) => {
      // It isn't documented whether the SDK accepts a request for neither device.
      if (rest.audio || rest.video) throw error;
      return undefined;
    });
    return { audio: audio || asked?.audio === true, video: video || asked?.video === true };
  };
}
