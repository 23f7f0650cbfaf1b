import type { RoomParticipant, RoomParticipantsPage, RosterChange } from '@anteroom/contract';
import { changeKeys } from '../queries/changeKeys.js';
import { queryKeys } from '../provider/queryKeys.js';
import { bringUpToDate, takeAnswer } from '../queries/writeResponseToCache.js';
import { useEndpoint } from '../provider/useEndpoint.js';
import { type Change, useEndpointChange } from '../queries/useEndpointChange.js';
import { rosterAfter } from './withRosterChanges.js';

/** A change of a roster: all of it happens, or nothing. */
export function useRosterChange(roomId: string): Change<RosterChange[], RoomParticipantsPage> {
  const endpoint = useEndpoint();
  const { client, change, queries } = endpoint;
  const queryKey = queryKeys.participants(endpoint, roomId);
  return useEndpointChange({
    key: changeKeys.participants(endpoint, roomId),
    send: (changes: RosterChange[]) => change(() => client.changeParticipants(roomId, changes), { tries: 'again' }),
    async onDone(page: RoomParticipantsPage, changes) {
      await takeAnswer<RoomParticipant[]>(queries, queryKey, (before) => rosterAfter(before, changes, page));
      // One may have changed oneself, and who knocked may be invited now.
      bringUpToDate(queries, queryKeys.room(endpoint, roomId), queryKeys.rooms(endpoint));
      bringUpToDate(queries, queryKeys.knocks(endpoint, roomId));
      if (page.nextCursor !== undefined) bringUpToDate(queries, queryKey);
    },
    onFailed: () => bringUpToDate(queries, queryKey),
  });
}
