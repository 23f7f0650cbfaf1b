import { type DirectoryPerson, NAMES_AT_ONCE } from '@anteroom/contract';
import { useCallback } from 'react';
import { useEndpoint } from '../provider/index.js';

/**
 * Looks up whom user ids and mail addresses stand for, by name; names that the host's directory doesn't know are missing.
 * Rejects with an `AnteroomError`: an endpoint that can't look people up returns `not-supported` or `invalid-request`.
 */
export type PeopleLookup = (
  names: readonly string[],
  options?: { signal?: AbortSignal | undefined },
) => Promise<ReadonlyMap<string, DirectoryPerson>>;

/**
 * Returns a function that asks the host's directory about a list of people before they are invited. The function stays the
 * same for as long as the component is mounted and the room is the same.
 *
 * @param roomId the ACS room id to invite people to, for users who may not create rooms
 * @example
 * const lookUp = usePeopleLookup();
 * const known = await lookUp(['ada', 'ben@contoso.example']);
 * known.get('ada')?.displayName; // 'Ada Lovelace'
 */
export function usePeopleLookup(roomId?: string): PeopleLookup {
  const { client, mutate } = useEndpoint();
  return useCallback(
    async (names, { signal } = {}) => {
      const known = new Map<string, DirectoryPerson>();
      const wanted = [...new Set(names)];
      for (let from = 0; from < wanted.length; from += NAMES_AT_ONCE) {
        const some = wanted.slice(from, from + NAMES_AT_ONCE);
        const ask = () => client.lookUpPeople({ names: some, room: roomId }, signal);
        const { items } = await mutate(ask, { tries: 'again', signal, expectedCode: 'not-supported' });
        for (const { name, person } of items) known.set(name, person);
      }
      return known;
    },
    [client, mutate, roomId],
  );
}
