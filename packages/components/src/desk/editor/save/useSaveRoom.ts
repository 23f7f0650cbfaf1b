import type { Room } from '@anteroom/contract';
import { useUpdateRoom } from '@anteroom/hooks';
import { useCallback } from 'react';
import type { SaveRoom } from './SaveRoom.types.js';
import { sendChanges } from './sendChanges.js';

/** Sends the changes of a room and of its people. */
export function useSaveRoom(room: Room, timeZone: string): SaveRoom {
  // The form compares what is typed with what is saved: it must not see its own changes as somebody else's.
  const { run } = useUpdateRoom(room.id, { isShownAtOnce: false });
  return useCallback<SaveRoom>((...sent) => sendChanges(room, timeZone, run)(...sent), [room, timeZone, run]);
}
