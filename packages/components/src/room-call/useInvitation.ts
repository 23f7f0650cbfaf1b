import { callEnd, type ErrorCode } from '@anteroom/contract';
import type { RoomResult } from '@anteroom/hooks';
import type { CallEnded } from '@anteroom/hooks/call';
import { useEffect, useState } from 'react';
import type { Invitation } from '../screens/index.js';

/** How an endpoint answers people who aren't invited. */
const NOT_INVITED: readonly ErrorCode[] = ['room-not-found', 'not-invited', 'forbidden'];

/**
 * Whether a person who was removed from the room waits for a new invitation or has received it; `undefined` for everyone else.
 *
 * @param call the ended call, if it has ended
 */
export function useInvitation(result: RoomResult, call: CallEnded | undefined): Invitation | undefined {
  const removal = call && callEnd(call.reason).name === 'removedFromRoster' ? call : undefined;
  const { room, error, retry } = result;
  const isOut = error ? NOT_INVITED.includes(error.code) : room?.me.invited === false;
  // The cached room still says that they are invited, until a response confirms the removal.
  const [confirmed, setConfirmed] = useState<CallEnded>();
  if (removal && isOut && confirmed !== removal) setConfirmed(removal);
  // A later response that is lost doesn't take Rejoin away.
  const [returned, setReturned] = useState<CallEnded>();
  const isBack = removal !== undefined && confirmed === removal && !error && room?.me.invited === true;
  if (isBack && returned !== removal) setReturned(removal);
  if (isOut && returned) setReturned(undefined);

  useEffect(() => {
    if (removal) retry();
  }, [removal, retry]);

  if (!removal) return undefined;
  return isBack || (returned === removal && !isOut) ? 'received' : 'awaited';
}
