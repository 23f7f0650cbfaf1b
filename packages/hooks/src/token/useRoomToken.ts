import type { RoomToken } from '@anteroom/contract';
import { useCallback } from 'react';
import { useEndpoint } from '../provider/index.js';
import { type Failed, type Idle, type Loading, type Ready, useEndpointQuery } from '../queries/index.js';
import { freshToken } from './freshToken.js';
import { roomTokenQuery } from './roomTokenQuery.js';

export interface RoomTokenOptions {
  /** `false` sends no request until `refresh` is called. Default: `true`. */
  enabled?: boolean | undefined;
}

/** The signed-in user's token and the state of its query. `token` is set if `status` is `ready`. */
export type RoomTokenResult = (((Idle | Loading | Failed) & { token?: undefined }) | (Ready & { token: RoomToken })) & {
  /**
   * Requests a new token, regardless of `Retry-After`. Simultaneous calls share one request. It rejects with an
   * `AnteroomError`, or with the reason of `signal`. The function changes only with the room and the endpoint.
   */
  refresh: (signal?: AbortSignal) => Promise<RoomToken>;
};

/**
 * The signed-in user's ACS token for a room. It is replaced 5 minutes before it expires, kept in memory only, and forgotten
 * 5 seconds after the last component that uses it is unmounted.
 *
 * @param roomId the ACS room id, decimal digits
 * @returns `status`: `idle` (if not `enabled`), `loading`, `error` or `ready`
 * @example
 * const { token, refresh } = useRoomToken(roomId);
 * const credential = new AzureCommunicationTokenCredential({
 *   token: token?.token,
 *   tokenRefresher: async (signal) => (await refresh(signal)).token,
 *   refreshProactively: true,
 * });
 */
export function useRoomToken(roomId: string, { enabled = true }: RoomTokenOptions = {}): RoomTokenResult {
  const endpoint = useEndpoint();
  const refresh = useCallback(
    (signal?: AbortSignal) => freshToken(endpoint, roomTokenQuery(endpoint, roomId), signal),
    [endpoint, roomId],
  );
  const query = roomTokenQuery(endpoint, roomId);
  const result = useEndpointQuery({ ...query, enabled }, (token) => ({ token }), endpoint.own);
  return { ...result, refresh };
}
