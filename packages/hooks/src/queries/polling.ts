import { type Knocks, mayDo, type Room } from '@anteroom/contract';
import type { QueryKey } from '@tanstack/react-query';
import { isOffline } from '../requests/network.js';
import { pollEveryMs } from '../requests/pollEveryMs.js';
import { queryKeys } from '../provider/queryKeys.js';
import type { Endpoint } from '../provider/useEndpoint.js';

export interface PollingOptions<T> {
  /** Left out for what concerns no single room. */
  roomId?: string;
  /** How many requests an answer took. Default: one. */
  requestsFor?: (answer: T) => number;
  /** Whether it is the list of who knocks. */
  isDoor?: boolean;
}

/** When and how something is asked anew by itself: a room, its roster and its knocks all by the same facts. */
export function polling<T>(
  endpoint: Endpoint,
  { roomId, requestsFor = () => 1, isDoor = false }: PollingOptions<T> = {},
) {
  // At once when somebody looks again or the connection is back. While nobody is signed in, `lookAgain` asks for one query.
  const atOnce = () => !endpoint.signIn.error && ('always' as const);
  return {
    refetchInterval: ({ queryKey, state: { data } }: { queryKey: QueryKey; state: { data: T | undefined } }) =>
      pollEveryMs({
        quietMs: endpoint.quietMs(queryKey),
        isSignedOut: endpoint.signIn.error !== undefined,
        isOffline: isOffline(),
        isHidden: globalThis.document?.visibilityState === 'hidden',
        requests: data === undefined ? 1 : requestsFor(data),
        ...(roomId === undefined ? NO_ROOM : roomFacts(endpoint, roomId, isDoor)),
      }),
    // `pollEveryMs` knows of hidden tabs.
    refetchIntervalInBackground: true,
    refetchOnWindowFocus: atOnce,
    refetchOnReconnect: atOnce,
  };
}

const NO_ROOM = { isKnockWaiting: false, isDoor: false, changesInMs: [] };

function roomFacts(endpoint: Endpoint, roomId: string, isDoor: boolean) {
  const { queries, client } = endpoint;
  const room: Room | undefined = queries.getQueryData(queryKeys.room(endpoint, roomId));
  const knocks: Knocks | undefined = queries.getQueryData(queryKeys.knocks(endpoint, roomId));
  const now = client.clock.now();
  const own = room && !room.me.invited ? room.me.knock : undefined;
  const isForMe = mayDo(room?.me, 'answer-knocks') && knocks?.items.some(({ state }) => state === 'waiting');
  return {
    // Admitted and not yet invited: the roster is a moment behind the knock.
    isKnockWaiting: own?.state === 'waiting' || own?.state === 'admitted' || isForMe === true,
    isDoor: isDoor && (room?.knocking ?? true),
    changesInMs: room ? [Date.parse(room.validFrom) - now, Date.parse(room.validUntil) - now] : [],
  };
}
