import type { RoomParticipant } from '@anteroom/contract';
import { roomParticipantsQuery } from './endpointQueries.js';
import { useEndpoint } from './useEndpoint.js';
import { type Failed, type Idle, type Loading, type Ready, useEndpointQuery } from './useEndpointQuery.js';

export interface RoomParticipantsOptions {
  /** `false` asks for nothing. Default: `true`. */
  enabled?: boolean | undefined;
}

/** The invited, as far as they are known. `participants` is there when `status` is `ready`. */
export type RoomParticipantsResult =
  | ((Idle | Loading | Failed) & { participants?: undefined })
  | (Ready & { participants: RoomParticipant[] });

/**
 * Everybody who is invited to a room, with role, name and avatar; all pages of it. Asked anew as `useRoom` is.
 *
 * @param roomId the ACS room id, decimal digits
 * @returns `status`: `idle` (when not `enabled`), `loading`, `error` or `ready`
 * @example
 * const { participants = [] } = useRoomParticipants(roomId);
 */
export function useRoomParticipants(
  roomId: string,
  { enabled = true }: RoomParticipantsOptions = {},
): RoomParticipantsResult {
  const query = roomParticipantsQuery(useEndpoint(), roomId);
  return useEndpointQuery({ ...query, enabled }, (participants) => ({ participants }));
}
