import type { RoomParticipant, RosterChange } from '@anteroom/contract';
import { useCallback } from 'react';
import { changeKeys } from '../queries/changeKeys.js';
import { roomParticipantsQuery } from '../queries/endpointQueries.js';
import { useEndpoint } from '../provider/useEndpoint.js';
import { type Failed, type Idle, type Loading, type Ready, useEndpointQuery } from '../queries/useEndpointQuery.js';
import { usePending } from '../queries/usePending.js';
import { withRosterChanges } from './withRosterChanges.js';

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
  const endpoint = useEndpoint();
  const pending = usePending<RosterChange[]>(changeKeys.participants(endpoint, roomId));
  const select = useCallback(
    (people: RoomParticipant[]) => pending.reduce((shown, { input }) => withRosterChanges(shown, input), people),
    [pending],
  );
  const query = roomParticipantsQuery(endpoint, roomId);
  return useEndpointQuery({ ...query, select, enabled }, (participants) => ({ participants }));
}
