import type { RoomParticipant, RosterChange } from '@anteroom/contract';
import { useCallback } from 'react';
import { useEndpoint } from '../provider/index.js';
import {
  type Failed,
  type Idle,
  type Loading,
  mutationKeys,
  type Ready,
  useEndpointQuery,
  usePending,
} from '../queries/index.js';
import { roomParticipantsQuery } from './roomParticipantsQuery.js';
import { withRosterChanges } from './withRosterChanges.js';

export interface RoomParticipantsOptions {
  /** `false` sends no requests. Default: `true`. */
  enabled?: boolean | undefined;
}

/** The invited people and the state of the query. `participants` is set if `status` is `ready`. */
export type RoomParticipantsResult =
  | ((Idle | Loading | Failed) & { participants?: undefined })
  | (Ready & { participants: RoomParticipant[] });

/**
 * Everyone who is invited to a room, from all pages, with role, name and avatar. It is polled like `useRoom`.
 *
 * @param roomId the ACS room id, decimal digits
 * @returns `status`: `idle` (if not `enabled`), `loading`, `error` or `ready`
 * @example
 * const { participants } = useRoomParticipants(roomId);
 * return <p>{participants ? `${participants.length} invited` : 'Loading …'}</p>;
 */
export function useRoomParticipants(
  roomId: string,
  { enabled = true }: RoomParticipantsOptions = {},
): RoomParticipantsResult {
  const endpoint = useEndpoint();
  const pending = usePending<RosterChange[]>(mutationKeys.participants(endpoint, roomId));
  const select = useCallback(
    (people: RoomParticipant[]) => pending.reduce((shown, { input }) => withRosterChanges(shown, input), people),
    [pending],
  );
  const query = roomParticipantsQuery(endpoint, roomId);
  return useEndpointQuery({ ...query, select, enabled }, (participants) => ({ participants }));
}
