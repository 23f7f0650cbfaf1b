import { AnteroomError, type Room } from '@anteroom/contract';
import { useRemoveParticipants, useSetParticipants, useUpdateRoom } from '@anteroom/hooks';
import { useCallback } from 'react';
import { changesOf, type RoomDraft } from '../draft/index.js';
import { faultyPlace } from './faultyPlace.js';
import type { SaveRoom } from './SaveRoom.types.js';

/**
 * Sends the changes of a room. Details and people are separate requests: when one fails, the failure reports what the
 * earlier ones saved, so that saving again sends only the rest.
 */
export function useSaveRoom(room: Room): SaveRoom {
  const { run: update } = useUpdateRoom(room.id);
  const { run: set } = useSetParticipants(room.id);
  const { run: remove } = useRemoveParticipants(room.id);

  return useCallback<SaveRoom>(
    async (draft, before) => {
      const { details, invitees, removed } = changesOf(before, draft);
      const sent = invitees.map((person) => ('userId' in person ? person.userId : person.acsUserId));
      let current = room;
      let saved: RoomDraft | undefined;
      try {
        if (details) {
          current = await update(details);
          saved = { ...draft, people: before.people, pasted: '' };
        }
        if (removed.length > 0) {
          await remove([...removed]);
          const gone = new Set(removed);
          saved = { ...(saved ?? before), people: before.people.filter(({ id }) => !gone.has(id)) };
        }
        // Last, and all or nothing: `saved` never has to list people by a host user id, which responses don't have.
        if (invitees.length > 0) await set([...invitees]);
        return { room: current };
      } catch (error) {
        if (!(error instanceof AnteroomError)) throw error;
        return { failure: { error, at: faultyPlace(error.field, sent), saved } };
      }
    },
    [room, update, set, remove],
  );
}
