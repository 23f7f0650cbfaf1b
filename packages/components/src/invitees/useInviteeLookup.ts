import type { DirectoryPerson } from '@anteroom/contract';
import { usePeopleLookup } from '@anteroom/hooks';
import { useCallback } from 'react';

/** How long to wait for the directory, in milliseconds. Without its response, nobody counts as unknown. */
const PATIENCE_MS = 8_000;

/** The people whom ids and mail addresses stand for; `undefined` if that can't be found out. */
export type KnownInvitees = ReadonlyMap<string, DirectoryPerson> | undefined;

/** Whether the host's directory doesn't know an id. An ACS user id is no entry of a directory. */
export function isUnknown(id: string, known: KnownInvitees): boolean {
  return known !== undefined && !known.has(id) && !id.startsWith('8:acs:');
}

/**
 * Returns a function that looks up people before they are invited. It never rejects: an endpoint that can't look people up
 * must not keep anyone from inviting them.
 *
 * @param roomId the room to invite them to; `undefined` for a new room
 */
export function useInviteeLookup(roomId: string | undefined): (ids: readonly string[]) => Promise<KnownInvitees> {
  const lookUp = usePeopleLookup(roomId);
  return useCallback(
    async (ids) => {
      const names = ids.filter((id) => !id.startsWith('8:acs:'));
      if (names.length === 0) return new Map();
      try {
        return await lookUp(names, { signal: AbortSignal.timeout(PATIENCE_MS) });
      } catch {
        return undefined;
      }
    },
    [lookUp],
  );
}
