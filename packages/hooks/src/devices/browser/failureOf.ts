import type { DeviceFailure } from './Device.js';

// Names of Media Capture and Streams, "getUserMedia()"; Firefox says AbortError and Chromium NotReadableError for a
// device that another app holds.
const FAILURES: Record<string, DeviceFailure> = {
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  NotFoundError: 'no-device',
  OverconstrainedError: 'no-device',
  NotReadableError: 'in-use',
  AbortError: 'in-use',
};

/**
 * Why `getUserMedia` failed, by what it threw and what the Permissions API says of the kind.
 *
 * @param permission `undefined` where the browser does not tell
 */
export function failureOf(error: unknown, permission: PermissionState | undefined): DeviceFailure {
  if (!(error instanceof Error)) return 'unsupported';
  const failure = FAILURES[error.name] ?? 'unsupported';
  if (failure !== 'denied') return failure;
  // Chromium's words. Other browsers have none, but there the site is allowed and still gets no device.
  if (/denied by system/i.test(error.message) || permission === 'granted') return 'denied-by-system';
  return permission === 'prompt' ? 'prompt' : 'denied';
}
