import type { RoomToken } from '@anteroom/contract';
import { useCallback } from 'react';
import { roomTokenQuery } from '../queries/endpointQueries.js';
import { freshToken } from './freshToken.js';
import { useEndpoint } from '../provider/useEndpoint.js';
import { type Failed, type Idle, type Loading, type Ready, useEndpointQuery } from '../queries/useEndpointQuery.js';

export interface RoomTokenOptions {
  /** `false` asks for nothing until `refresh` is called. Default: `true`. */
  enabled?: boolean | undefined;
}

/** The signed-in user's token, as far as there is one. `token` is there when `status` is `ready`. */
export type RoomTokenResult = (((Idle | Loading | Failed) & { token?: undefined }) | (Ready & { token: RoomToken })) & {
  /**
   * Asks for a new token, whatever `Retry-After` says. One request is sent, however many call at the same time. It rejects with an `AnteroomError`,
   * or with the reason of `signal`. The function changes with the room and the endpoint only.
   */
  refresh: (signal?: AbortSignal) => Promise<RoomToken>;
};

/**
 * The signed-in user's ACS token for a room. It is replaced 5 minutes before it expires, kept in memory only, and
 * forgotten 5 seconds after the last component that uses it is gone.
 *
 * @param roomId the ACS room id, decimal digits
 * @returns `status`: `idle` (when not `enabled`), `loading`, `error` or `ready`
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
  const result = useEndpointQuery({ ...roomTokenQuery(endpoint, roomId), enabled }, (token) => ({ token }));
  return { ...result, refresh };
}
