import { AnteroomError, type Room } from '@anteroom/contract';
import { useUpdateRoom } from '@anteroom/hooks';
import { useCallback } from 'react';
import { changesOf, draftOf } from '../draft/index.js';
import { faultyPlace } from './faultyPlace.js';
import type { SaveRoom } from './SaveRoom.types.js';

/** Sends the changes of a room and of its people by one request, all or nothing. */
export function useSaveRoom(room: Room, timeZone: string): SaveRoom {
  // The form compares what is typed with what is saved: it must not see its own changes as somebody else's.
  const { run } = useUpdateRoom(room.id, { isShownAtOnce: false });
  return useCallback<SaveRoom>(
    async (draft, before) => {
      const changes = changesOf(before, draft);
      if (!changes) return { room };
      try {
        return { room: await run(changes.update) };
      } catch (error) {
        if (!(error instanceof AnteroomError)) throw error;
        const { current } = error;
        const latest = current && draftOf(current.room, current.participants ?? [], timeZone);
        const at = faultyPlace(error.field, changes.people);
        // What both have changed is shown as a conflict. Only a new person can't be found on the list, by their user id.
        const isConflict = error.code === 'room-changed' && typeof at !== 'object';
        return { failure: { error, at: isConflict ? undefined : at, latest } };
      }
    },
    [room, timeZone, run],
  );
}
