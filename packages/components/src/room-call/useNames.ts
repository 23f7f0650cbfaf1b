import type { RoomParticipant } from '@anteroom/contract';
import { useCallback, useEffect, useRef } from 'react';
import { asPhoneText } from '../roster/people/index.js';
import { type Strings, shownName } from '../text/index.js';

/** The id of a person who joined by phone. */
const PHONE = /^4:(\+\d+)$/;

/** How long to wait for a name that isn't on the list yet, in milliseconds. */
const WAIT_MS = 5_000;

/**
 * Names from the host's directory for the tiles of Microsoft's UI library. The library asks for each name once and caches
 * it. So for a person who was just invited this waits for the list; otherwise they would stay a guest.
 *
 * @param invited `undefined` while the list is unknown. Nobody is then called by the name that they joined with, which anyone
 * can choose.
 */
export function useNames(
  invited: RoomParticipant[] | undefined,
  refetch: () => void,
  { guest, unnamed, unknown }: Pick<Strings, 'guest' | 'unnamed' | 'unknown'>,
) {
  const known = useRef<Map<string, string>>();
  const waiting = useRef(new Set<() => void>());

  useEffect(() => {
    known.current = invited && new Map(invited.map((person) => [person.acsUserId, person.displayName]));
    for (const wake of waiting.current) wake();
  }, [invited]);

  useEffect(
    () => () => {
      for (const wake of waiting.current) wake();
    },
    [],
  );

  return useCallback(
    async (acsUserId: string): Promise<string> => {
      const phoneNumber = PHONE.exec(acsUserId)?.[1];
      if (phoneNumber !== undefined) return asPhoneText(phoneNumber);
      if (!known.current?.has(acsUserId)) {
        refetch();
        await new Promise<void>((resolve) => {
          const done = () => {
            clearTimeout(timer);
            waiting.current.delete(done);
            resolve();
          };
          const timer = setTimeout(done, WAIT_MS);
          waiting.current.add(done);
        });
      }
      const name = known.current?.get(acsUserId);
      if (name !== undefined) return shownName(name, { unnamed });
      return known.current ? guest : unknown;
    },
    [refetch, guest, unnamed, unknown],
  );
}
