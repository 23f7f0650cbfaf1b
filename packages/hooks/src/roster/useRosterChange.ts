import type { RoomParticipant, RoomParticipantsPage, RosterChange } from '@anteroom/contract';
import { queryKeys, useEndpoint } from '../provider/index.js';
import {
  invalidateQueries,
  type Mutation,
  mutationKeys,
  useEndpointMutation,
  writeResponseToCache,
} from '../queries/index.js';
import { rosterAfter } from './withRosterChanges.js';

/** Changes a roster: all changes are made, or none. */
export function useRosterChange(roomId: string): Mutation<RosterChange[], RoomParticipantsPage> {
  const endpoint = useEndpoint();
  const { client, mutate, queries } = endpoint;
  const queryKey = queryKeys.participants(endpoint, roomId);
  const lookAgain = () => {
    // The user may have changed their own role, and people who knocked may be invited now.
    invalidateQueries(queries, queryKeys.room(endpoint, roomId), queryKeys.rooms(endpoint));
    invalidateQueries(queries, queryKeys.knocks(endpoint, roomId));
  };
  return useEndpointMutation({
    key: mutationKeys.participants(endpoint, roomId),
    changes: queryKeys.room(endpoint, roomId),
    send: (changes: RosterChange[]) =>
      mutate(() => client.changeParticipants(roomId, { participants: changes }), { tries: 'again' }),
    async onDone(page: RoomParticipantsPage, changes) {
      await writeResponseToCache<RoomParticipant[]>(queries, queryKey, (before) => rosterAfter(before, changes, page));
      lookAgain();
      if (page.nextCursor !== undefined) invalidateQueries(queries, queryKey);
    },
    onFailed() {
      lookAgain();
      invalidateQueries(queries, queryKey);
    },
  });
}
