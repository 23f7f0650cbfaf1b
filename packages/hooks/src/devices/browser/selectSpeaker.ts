import type { Device } from './Device.js';
import { mediaDevices } from './mediaDevices.js';

/** Has the browser ask which speaker may be used, where it has such a question. `undefined`: none was chosen. */
export async function selectSpeaker(): Promise<Device | undefined> {
  // "Audio Output Devices API"; Chromium and Safari do without.
  const media = mediaDevices() as (MediaDevices & { selectAudioOutput?(): Promise<MediaDeviceInfo> }) | undefined;
  try {
    const chosen = await media?.selectAudioOutput?.();
    return chosen && { deviceId: chosen.deviceId, label: chosen.label };
  } catch {
    // Refused, or there is none.
    return undefined;
  }
}
