import type { DirectoryEntry } from '../options/index.js';
import type { EndpointSettings } from './settings.js';

/** A person whom the directory does not know. */
export const GUEST: DirectoryEntry = { displayName: 'Guest' };

/** How to show users: by their directory entry, or as "Guest" without one. */
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
