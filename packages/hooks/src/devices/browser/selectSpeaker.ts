import type { Device } from './Device.js';
import { mediaDevices } from './mediaDevices.js';

/** Lets the browser ask which speaker to use, if it supports that. `undefined`: none was selected. */
export async function selectSpeaker(): Promise<Device | undefined> {
  // "Audio Output Devices API". Chromium and Safari don't support it.
  const media = mediaDevices() as (MediaDevices & { selectAudioOutput?(): Promise<MediaDeviceInfo> }) | undefined;
  try {
    const chosen = await media?.selectAudioOutput?.();
    return chosen && { deviceId: chosen.deviceId, label: chosen.label };
  } catch {
    // Denied, or there is no speaker.
    return undefined;
  }
}
