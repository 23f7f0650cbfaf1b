import { type Role, RoleSchema } from '@anteroom/contract';
import * as v from 'valibot';
import { orRoomNotFound } from '../http/problems/roomNotFound.js';
import { RETRY_AFTER_MS, serviceUnavailable } from '../http/problems/serviceUnavailable.js';
import type { RoomsService } from './serviceWithin.js';

// The SDK passes on a role that it does not know; until this package knows it too, it stands for the least privilege.
const KnownRole = v.fallback(RoleSchema, 'Consumer');

/**
 * Pages of a roster that are read at most. A roster holds 350 people and a page about 50, but the service also sends empty
 * pages, and one that names itself as the next would never end.
 */
export const MOST_PAGES = 100;

/**
 * Everybody on the service's roster of a room, by ACS user id. Throws `room-not-found`, and `service-unavailable` for a
 * roster that does not end within {@link MOST_PAGES} pages.
 */
export async function wholeRoster(
  rooms: Pick<RoomsService, 'listParticipants'>,
  roomId: string,
): Promise<Map<string, Role>> {
  const roster = new Map<string, Role>();
  const list = rooms.listParticipants(roomId).byPage();
  const pages = list[Symbol.asyncIterator]();
  try {
    for (let read = 0; read < MOST_PAGES; read += 1) {
      const page = await pages.next();
      if (page.done) return roster;
      for (const { id, role } of page.value) {
        // Only ACS users can be on a roster ("Rooms concepts"); phone callers never are.
        if (id.kind === 'communicationUser') roster.set(id.communicationUserId, v.parse(KnownRole, role));
      }
    }
  } catch (error) {
    throw orRoomNotFound(error);
  }
  throw serviceUnavailable(new Error(`The roster did not end within ${MOST_PAGES} pages.`), RETRY_AFTER_MS);
}
