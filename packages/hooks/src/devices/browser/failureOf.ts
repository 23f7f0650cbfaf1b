import type { DeviceFailure } from './Device.js';

// Error names of "Media Capture and Streams", `getUserMedia()`. If another app uses the device, Firefox throws AbortError and
// Chromium NotReadableError.
const FAILURES: Record<string, DeviceFailure> = {
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  NotFoundError: 'no-device',
  OverconstrainedError: 'no-device',
  NotReadableError: 'in-use',
  AbortError: 'in-use',
};

/**
 * Why `getUserMedia` failed, from its error and the permission for the kind of device.
 *
 * @param permission `undefined` if the browser doesn't tell
 */
export function failureOf(error: unknown, permission: PermissionState | undefined): DeviceFailure {
  if (!(error instanceof Error)) return 'unsupported';
  const failure = FAILURES[error.name] ?? 'unsupported';
  if (failure !== 'denied') return failure;
  // Chromium's message. In other browsers, the site has permission and still gets no device.
  if (/denied by system/i.test(error.message) || permission === 'granted') return 'denied-by-system';
  return permission === 'prompt' ? 'prompt' : 'denied';
}
