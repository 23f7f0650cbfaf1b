import type { Knock, Room } from '@anteroom/contract';
import { useState } from 'react';

/**
 * The person's knock that still counts; none once they are invited. An endpoint puts who is admitted on the roster before
 * the knock says so, but may read the one before the other: if the answer after that does not know the person as invited
 * either, they were taken off the roster since, and may ask again.
 */
export function useCurrentKnock(room: Room | undefined): Knock | undefined {
  const [admitted, setAdmitted] = useState<{ id: string; serverTime: string }>();
  const knock = room && !room.me.invited ? room.me.knock : undefined;
  if (!room || knock?.state !== 'admitted') return knock;
  if (admitted?.id !== knock.id) {
    // While it renders: the answer in which it was first seen.
    setAdmitted({ id: knock.id, serverTime: room.serverTime });
    return knock;
  }
  return room.serverTime === admitted.serverTime ? knock : undefined;
}
