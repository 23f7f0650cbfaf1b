import { AnteroomError, type Room } from '@anteroom/contract';
import { useCreateRoom } from '@anteroom/hooks';
import { useCallback } from 'react';
import { createRoomOf, readSent, storeSent } from '../draft/index.js';
import { faultyPlace } from './faultyPlace.js';
import type { SaveRoom } from './SaveRoom.types.js';
import { runningRoom, sendNewRoom } from './sendNewRoom.js';

interface SaveNewRoom {
  save: SaveRoom;
  /** The room that an earlier form is creating from the same draft, in this page; `undefined` if none is. */
  running: () => Promise<Room> | undefined;
}

/**
 * Creates a room from a draft, at most once.
 *
 * @param draftKey the name under which the draft is kept; `undefined` for a draft that ends with the form
 */
export function useSaveNewRoom(draftKey: string | undefined): SaveNewRoom {
  const { run } = useCreateRoom();
  const read = useCallback(() => (draftKey === undefined ? undefined : readSent(draftKey)), [draftKey]);
  const save = useCallback<SaveRoom>(
    async (draft) => {
      const write = (sent: NonNullable<ReturnType<typeof read>>) => draftKey !== undefined && storeSent(draftKey, sent);
      try {
        return await sendNewRoom(run, createRoomOf(draft), { read, write });
      } catch (error) {
        if (!(error instanceof AnteroomError)) throw error;
        const sent = draft.people.map(({ id }) => id);
        return { failure: { error, at: faultyPlace(error.field, sent) } };
      }
    },
    [run, read, draftKey],
  );
  const running = useCallback(() => {
    const sent = read();
    return sent && runningRoom(sent.key);
  }, [read]);
  return { save, running };
}
