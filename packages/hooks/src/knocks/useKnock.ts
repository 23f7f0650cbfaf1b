import type { AnteroomError, Knock, KnockState, Room } from '@anteroom/contract';
import { hashKey } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { queryKeys, useEndpoint } from '../provider/index.js';
import { invalidateQueries, mutationKeys, useEndpointMutation, writeResponseToCache } from '../queries/index.js';
import { useRoom } from '../room/index.js';

export interface KnockResult {
  /**
   * `admitted` also for a person who was already invited: they may enter the room. `none` if they haven't knocked; `error` if
   * the room couldn't be loaded.
   */
  status: 'loading' | 'none' | KnockState | 'error';
  /** The person's latest knock on this room, until they are invited. A knock that let them in is gone once they are removed. */
  knock?: Knock | undefined;
  /** Why the room couldn't be loaded, or why the last `ask` or `withdraw` failed. */
  error?: AnteroomError | undefined;
  /** Whether an `ask` or a `withdraw` is in progress. */
  isSending: boolean;
  /**
   * Asks to be let in, with a note of at most 500 characters for the people who admit. While a knock waits, it resolves to the
   * waiting one. It rejects with an `AnteroomError`, the same as in `error`; callers don't have to catch it.
   */
  ask: (note?: string) => Promise<Knock>;
  /** Withdraws the waiting knock. Resolves to `undefined` if none waits, and rejects like `ask`. */
  withdraw: () => Promise<Knock | undefined>;
}

/**
 * For a person who is not invited to a room that allows knocking: asks to be let in, and reports the outcome. Once they are
 * admitted, `useRoom` returns them as invited, so that a page that uses it moves on without a reload.
 *
 * @param roomId the ACS room id, decimal digits
 * @example
 * const { status, knock, ask, withdraw } = useKnock(roomId);
 * if (status === 'waiting') return <button onClick={withdraw}>{`Number ${knock?.place}. Withdraw`}</button>;
 * return <button onClick={() => ask('It is me')}>Ask to join</button>;
 */
export function useKnock(roomId: string): KnockResult {
  const endpoint = useEndpoint();
  const { client, mutate, queries } = endpoint;
  const { room, error: roomError } = useRoom(roomId);
  const queryKey = queryKeys.room(endpoint, roomId);

  const writeKnock = (knock: Knock) =>
    writeResponseToCache<Room>(queries, queryKey, (cached) => withKnock(cached, knock));
  // If withdrawing failed, the knock has been answered.
  const onFailed = () => invalidateQueries(queries, queryKey);
  const key = mutationKeys.knock(endpoint, roomId);
  const asking = useEndpointMutation({
    key,
    changes: key,
    send: (note: string) => mutate(() => client.knock(roomId, note === '' ? {} : { note }), { tries: 'again' }),
    onDone: writeKnock,
    onFailed,
  });
  const withdrawing = useEndpointMutation({
    key,
    changes: key,
    send: (knockId: string) =>
      mutate(() => client.changeKnock(roomId, knockId, { action: 'withdraw' }), { tries: 'once' }),
    onDone: writeKnock,
    onFailed,
  });

  const latest = room && !room.me.invited ? room.me.knock : undefined;
  const admitted = latest?.state === 'admitted' ? latest.id : undefined;
  const [refetchedFor, setRefetchedFor] = useState<string>();
  // An endpoint adds an admitted person to the roster before it updates the knock, but it may read the two in either order. A
  // person who is still not invited in a later response has been removed since, and may ask again. A refetch that fails says
  // nothing: the knock stays admitted, and the room is polled.
  const knock = admitted !== undefined && admitted === refetchedFor ? undefined : latest;
  useEffect(() => {
    if (admitted === undefined) return undefined;
    const roomKey = queryKeys.room(endpoint, roomId);
    const roomHash = hashKey(roomKey);
    const stop = endpoint.queries.getQueryCache().subscribe((event) => {
      if (event.type !== 'updated' || event.action.type !== 'success' || event.action.manual) return;
      if (event.query.queryHash === roomHash) setRefetchedFor(admitted);
    });
    invalidateQueries(endpoint.queries, roomKey);
    return stop;
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
