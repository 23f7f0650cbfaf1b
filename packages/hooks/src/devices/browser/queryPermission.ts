import type { CaptureKind } from './Device.js';

/** The browser's permission for a kind of device; `undefined` where the browser does not tell. */
export async function queryPermission(kind: CaptureKind): Promise<PermissionStatus | undefined> {
  try {
    return await (navigator.permissions as Permissions | undefined)?.query({ name: kind as PermissionName });
  } catch {
    // Browsers reject the names that they do not know.
    return undefined;
  }
}
