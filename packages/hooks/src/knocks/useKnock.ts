import type { AnteroomError, Knock, KnockState, Room } from '@anteroom/contract';
import { useCallback, useEffect, useState } from 'react';
import { changeKeys } from '../queries/changeKeys.js';
import { queryKeys } from '../provider/queryKeys.js';
import { bringUpToDate, takeAnswer } from '../queries/writeResponseToCache.js';
import { useEndpoint } from '../provider/useEndpoint.js';
import { useEndpointChange } from '../queries/useEndpointChange.js';
import { useRoom } from '../room/useRoom.js';

export interface KnockResult {
  /**
   * `admitted` also stands for who was invited before: the person may go on to the room. `none` is who has not knocked;
   * `error`, that nothing is known of the room.
   */
  status: 'loading' | 'none' | KnockState | 'error';
  /** The person's latest knock at this room, until they are invited. One that let them in counts no more once they are removed. */
  knock?: Knock | undefined;
  /** Why the room is not known, or why the last `ask` or `withdraw` did not go through. */
  error?: AnteroomError | undefined;
  /** Whether an `ask` or a `withdraw` is under way. */
  isSending: boolean;
  /**
   * Asks to be let in, with a line to whoever answers: 500 characters at most. While one's knock waits, it gives that one.
   * It rejects with an `AnteroomError`, which `error` then holds; nobody has to catch it.
   */
  ask: (note?: string) => Promise<Knock>;
  /** Takes the waiting knock back; gives `undefined` when none waits. It rejects as `ask` does. */
  withdraw: () => Promise<Knock | undefined>;
}

/**
 * For who is not invited to a room that takes knocks: asks to be let in, and says what became of it. Once they are
 * admitted, `useRoom` knows them as invited, and a page that shows by it goes on without a reload.
 *
 * @param roomId the ACS room id, decimal digits
 * @example
 * const { status, knock, ask, withdraw } = useKnock(roomId);
 * if (status === 'waiting') return <button onClick={withdraw}>{`Number ${knock?.place}. Take back`}</button>;
 * return <button onClick={() => ask('It is me')}>Ask to join</button>;
 */
export function useKnock(roomId: string): KnockResult {
  const endpoint = useEndpoint();
  const { client, change, queries } = endpoint;
  const { room, error: roomError } = useRoom(roomId);
  const queryKey = queryKeys.room(endpoint, roomId);

  const takeKnock = (knock: Knock) => takeAnswer<Room>(queries, queryKey, (known) => withKnock(known, knock));
  // Whoever could not withdraw was answered meanwhile.
  const onFailed = () => bringUpToDate(queries, queryKey);
  const key = changeKeys.knock(endpoint, roomId);
  const asking = useEndpointChange({
    key,
    send: (note: string) => change(() => client.knock(roomId, note === '' ? {} : { note }), { tries: 'again' }),
    onDone: takeKnock,
    onFailed,
  });
  const withdrawing = useEndpointChange({
    key,
    send: (knockId: string) =>
      change(() => client.changeKnock(roomId, knockId, { action: 'withdraw' }), { tries: 'once' }),
    onDone: takeKnock,
    onFailed,
  });

  const known = room && !room.me.invited ? room.me.knock : undefined;
  const admitted = known?.state === 'admitted' ? known.id : undefined;
  const [lookedAgain, setLookedAgain] = useState<string>();
  // An endpoint puts who is admitted on the roster before the knock says so, but may read the one before the other. Whoever is
  // not invited at a second look either was removed since, and may ask again.
  const knock = admitted !== undefined && admitted === lookedAgain ? undefined : known;
  useEffect(() => {
    if (admitted === undefined) return undefined;
    let isWanted = true;
    void endpoint.queries.invalidateQueries({ queryKey: queryKeys.room(endpoint, roomId) }).then(() => {
      if (isWanted) setLookedAgain(admitted);
    });
    return () => {
      isWanted = false;
    };
  }, [admitted, endpoint, roomId]);

  const waiting = knock?.state === 'waiting' ? knock.id : undefined;
  const { run: runAsk, reset: resetAsk } = asking;
  const { run: runWithdraw, reset: resetWithdraw } = withdrawing;
  const ask = useCallback(
    (note = '') => {
      resetWithdraw();
      return runAsk(note.trim());
    },
    [runAsk, resetWithdraw],
  );
  const withdraw = useCallback(() => {
    resetAsk();
    return waiting === undefined ? Promise.resolve(undefined) : runWithdraw(waiting);
  }, [runWithdraw, resetAsk, waiting]);

  return {
    status: statusOf(room, knock, roomError),
    knock,
    error: asking.error ?? withdrawing.error ?? (room ? undefined : roomError),
    isSending: asking.status === 'pending' || withdrawing.status === 'pending',
    ask,
    withdraw,
  };
}

function withKnock(room: Room, knock: Knock): Room {
  return room.me.invited ? room : { ...room, me: { ...room.me, knock } };
}

function statusOf(
  room: Room | undefined,
  knock: Knock | undefined,
  error: AnteroomError | undefined,
): KnockResult['status'] {
  if (!room) return error ? 'error' : 'loading';
  if (room.me.invited) return 'admitted';
  return knock?.state ?? 'none';
}
