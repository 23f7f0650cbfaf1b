import { type Knocks, mayDo, type Room } from '@anteroom/contract';
import type { QueryKey } from '@tanstack/react-query';
import { type Endpoint, queryKeys } from '../provider/index.js';
import { isOffline, pollIntervalMs } from '../requests/index.js';
import { cachedData } from './cacheUpdates.js';

export interface PollingOptions<T> {
  /** Absent for queries that aren't about one room. */
  roomId?: string;
  /** How many requests the data took. Default: one. */
  requestsFor?: (data: T) => number;
  /** Whether it is the list of knocks. */
  isKnockList?: boolean;
  /** Whether the user waits for the data to change. */
  isAwaited?: boolean | undefined;
}

/** Query options for automatic refetching. A room, its roster and its knocks depend on the same facts. */
export function polling<T>(
  endpoint: Endpoint,
  { roomId, requestsFor = () => 1, isKnockList = false, isAwaited = false }: PollingOptions<T> = {},
) {
  // While nobody is signed in, `pollSignIn` refetches only one query.
  const atOnce = () => !endpoint.signIn.error && ('always' as const);
  return {
    refetchInterval: ({ queryKey, state: { data } }: { queryKey: QueryKey; state: { data: T | undefined } }) =>
      pollIntervalMs({
        quietMs: endpoint.quietMs(queryKey),
        isSignedOut: endpoint.signIn.error !== undefined,
        isOffline: isOffline(),
        isHidden: globalThis.document?.visibilityState === 'hidden',
        isAwaited,
        requests: data === undefined ? 1 : requestsFor(data),
        ...(roomId === undefined ? NO_ROOM : roomFacts(endpoint, roomId, isKnockList)),
      }),
    // `pollIntervalMs` handles hidden tabs.
    refetchIntervalInBackground: true,
    refetchOnWindowFocus: atOnce,
    refetchOnReconnect: atOnce,
  };
}

const NO_ROOM = { isKnockWaiting: false, isKnockList: false, changesInMs: [] };

function roomFacts(endpoint: Endpoint, roomId: string, isKnockList: boolean) {
  const { queries, client } = endpoint;
  const room = cachedData<Room>(queries, queryKeys.room(endpoint, roomId));
  const knocks = cachedData<Knocks>(queries, queryKeys.knocks(endpoint, roomId));
  const now = client.clock.now();
  const own = room && !room.me.invited ? room.me.knock : undefined;
  const isForMe = mayDo(room?.me, 'answer-knocks') && knocks?.items.some(({ state }) => state === 'waiting');
  return {
    // Admitted but not invited yet: the roster can be a moment behind the knock.
    isKnockWaiting: own?.state === 'waiting' || own?.state === 'admitted' || isForMe === true,
    isKnockList: isKnockList && (room?.knocking ?? true),
    changesInMs: room ? [Date.parse(room.validFrom) - now, Date.parse(room.validUntil) - now] : [],
  };
}
