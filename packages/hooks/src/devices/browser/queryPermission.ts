import type { CaptureKind } from './Device.js';

/** The browser's permission for a kind of device; `undefined` if the browser doesn't tell. */
export async function queryPermission(kind: CaptureKind): Promise<PermissionStatus | undefined> {
  try {
    return await (navigator.permissions as Permissions | undefined)?.query({ name: kind as PermissionName });
  } catch {
    // Browsers reject names that they don't know.
    return undefined;
  }
}
