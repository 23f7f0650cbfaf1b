import type { ErrorCode } from '@anteroom/contract';
import type { RoomResult } from '@anteroom/hooks';
import type { CallEnded } from '@anteroom/hooks/call';
import { useEffect, useState } from 'react';
import type { Invitation } from '../../screens/index.js';

/** How an endpoint answers people who aren't invited. */
const NOT_INVITED: readonly ErrorCode[] = ['room-not-found', 'not-invited', 'forbidden'];

/**
 * Whether a person who was removed from the room waits for a new invitation or has received it; `undefined` for everyone else.
 *
 * @param call the ended call, if it has ended
 */
export function useInvitation(result: RoomResult, call: CallEnded | undefined): Invitation | undefined {
  const removal = call?.reason.name === 'removedFromRoster' ? call : undefined;
  const { room, error, retry } = result;
  const isOut = error ? NOT_INVITED.includes(error.code) : room?.me.invited === false;
  // The cached room still says that they are invited, until a response confirms the removal. A later response that is lost
  // doesn't take Rejoin away.
  const [known, setKnown] = useState<{ removal: CallEnded; invitation: Invitation }>();
  const isConfirmed = removal !== undefined && known?.removal === removal;
  const next = isOut ? 'awaited' : isConfirmed && !error && room?.me.invited ? 'received' : undefined;
  if (removal && next && !(isConfirmed && known.invitation === next)) setKnown({ removal, invitation: next });

  useEffect(() => {
    if (removal) retry();
  }, [removal, retry]);

  return removal && (isConfirmed ? known.invitation : 'awaited');
}
