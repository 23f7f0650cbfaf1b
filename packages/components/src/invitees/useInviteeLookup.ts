import { AnteroomError, type DirectoryPerson } from '@anteroom/contract';
import { usePeopleLookup } from '@anteroom/hooks';
import { useCallback } from 'react';
import type { KnownInvitees } from './directoryState.js';

/** How long to wait for the directory, in milliseconds. Without its response, mail addresses count as unchecked. */
const PATIENCE_MS = 8_000;

/** Codes of endpoints that can't look people up at all: asking again would not help. */
const NOT_OFFERED: readonly string[] = ['not-supported', 'invalid-request'];

/** Asks the host's directory about ids and mail addresses. Never rejects. */
export type InviteeLookup = (ids: readonly string[]) => Promise<KnownInvitees>;

/**
 * Returns a function that looks up people before they are invited. It never rejects: an endpoint that can't look people up
 * must not keep anyone from inviting them.
 *
 * @param roomId the room to invite them to; `undefined` for a new room
 */
export function useInviteeLookup(roomId: string | undefined): InviteeLookup {
  const lookUp = usePeopleLookup(roomId);
  return useCallback(
    async (ids) => {
      const names = ids.filter((id) => !id.startsWith('8:acs:'));
      if (names.length === 0) return new Map<string, DirectoryPerson>();
      try {
        return await lookUp(names, { signal: AbortSignal.timeout(PATIENCE_MS) });
      } catch (error) {
        return error instanceof AnteroomError && NOT_OFFERED.includes(error.code) ? undefined : 'unchecked';
      }
    },
    [lookUp],
  );
}
