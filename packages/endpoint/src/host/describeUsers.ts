import type { DirectoryEntry } from '../options/RoomsEndpointOptions.js';
import type { EndpointSettings } from './endpointSettings.js';

/** Somebody whom the directory does not know. */
export const GUEST: DirectoryEntry = { displayName: 'Guest' };

/** How to show users: the directory's word, or "Guest" for somebody it does not know. */
export async function describeUsers(
  { directory }: EndpointSettings,
  userIds: string[],
): Promise<(userId: string | undefined) => DirectoryEntry> {
  const entryOf = userIds.length > 0 ? await directory(userIds) : () => ({});
  return (userId) => {
    const entry = userId === undefined ? {} : entryOf(userId);
    return Object.keys(entry).length === 0 ? GUEST : { ...GUEST, ...entry };
  };
}
