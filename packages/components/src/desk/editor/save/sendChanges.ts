import { AnteroomError, type Room, type UpdateRoom } from '@anteroom/contract';
import { changesOf, draftOf } from '../draft/index.js';
import { faultyPlace } from './faultyPlace.js';
import type { SaveRoom } from './SaveRoom.types.js';

/**
 * Saves the changes of a room and of its people by one request, all or nothing.
 *
 * @param send sends the request; rejects with an `AnteroomError`
 * @param timeZone IANA name of the zone of drafts
 */
export function sendChanges(room: Room, timeZone: string, send: (changes: UpdateRoom) => Promise<Room>): SaveRoom {
  return async (draft, before) => {
    const changes = changesOf(before, draft);
    if (!changes) return { room };
    try {
      return { room: await send(changes.update) };
    } catch (error) {
      if (!(error instanceof AnteroomError)) throw error;
      const { current } = error;
      const latest = current && draftOf(current.room, current.participants ?? [], timeZone);
      const at = faultyPlace(error.field, changes.people);
      // What both have changed is shown as a conflict. Only a new person can't be found on the list, by their user id.
      const isConflict = error.code === 'room-changed' && typeof at !== 'object';
      return { failure: { error, at: isConflict ? undefined : at, latest } };
    }
  };
}
