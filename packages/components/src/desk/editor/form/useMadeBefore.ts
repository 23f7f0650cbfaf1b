import type { Room } from '@anteroom/contract';
import { useEffect, useState } from 'react';

/**
 * The room that an earlier save of the same draft has created, once that is known. A form whose draft was restored while its save
 * still runs in this page learns its outcome.
 *
 * @param running the room that an earlier form is creating from the draft
 * @param isOwn whether a save of this form runs or is done, which reports the same room
 */
export function useMadeBefore(
  isRestored: boolean,
  running: (() => Promise<Room> | undefined) | undefined,
  isOwn: () => boolean,
) {
  const [madeBefore, setMadeBefore] = useState<Room>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what runs when the draft is restored
  useEffect(() => {
    if (!isRestored) return;
    let isStale = false;
    running?.()?.then(
      (room) => {
        if (!isStale && !isOwn()) setMadeBefore(room);
      },
      () => {},
    );
    return () => {
      isStale = true;
    };
  }, [isRestored]);
  return [madeBefore, setMadeBefore] as const;
}
