import { AnteroomError } from '@anteroom/contract';
import { useCreateRoom } from '@anteroom/hooks';
import { useCallback } from 'react';
import { createRoomOf } from '../draft/index.js';
import { faultyPlace } from './faultyPlace.js';
import type { SaveRoom } from './SaveRoom.types.js';

/** Creates a room from a draft. */
export function useSaveNewRoom(): SaveRoom {
  const { run } = useCreateRoom();
  return useCallback<SaveRoom>(
    async (draft) => {
      try {
        return { room: await run(createRoomOf(draft)) };
      } catch (error) {
        if (!(error instanceof AnteroomError)) throw error;
        const sent = draft.people.map(({ id }) => id);
        return { failure: { error, at: faultyPlace(error.field, sent) } };
      }
    },
    [run],
  );
}
