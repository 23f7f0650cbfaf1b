import { roomNotFound } from '../http/problems/index.js';
import { type RoomRequest, withRoomLock } from '../requests/index.js';

/**
 * Runs a change of a room while no other request changes it. `run` gets the room as it is by then, because somebody may have
 * changed it, or the user's role, while this request waited. Throws `room-not-found` if somebody has deleted it.
 *
 * @param readsRoster whether `run` needs the roster. If it is known already, it is read again in any case.
 */
export function withLockedRoom<T>(
  request: RoomRequest,
  readsRoster: boolean,
  run: (request: RoomRequest) => Promise<T>,
): Promise<T> {
  return withRoomLock(request, request.roomId, async () => run(await readAgain(request, readsRoster)));
}

async function readAgain(request: RoomRequest, readsRoster: boolean): Promise<RoomRequest> {
  const { settings, roomId, facts } = request;
  const stored = await settings.store.room(roomId);
  if (request.stored && !stored) throw roomNotFound();
  const roster = readsRoster || request.roster ? await settings.service.readRoster(roomId) : undefined;
  const known = { ...facts, ownerId: stored?.ownerId, knocking: stored?.knocking ?? false };
  return withOwnRole({ ...request, stored, roster, room: undefined, facts: known });
}

/** The request with the user's role on its roster: they may be the one whose role was changed, or who got an identity. */
export async function withOwnRole(request: RoomRequest): Promise<RoomRequest> {
  const { settings, user, roster, facts } = request;
  if (!roster) return request;
  const acsUserId = request.acsUserId ?? (await settings.store.identitiesOf([user.id])).get(user.id);
  const role = acsUserId === undefined ? undefined : roster.get(acsUserId);
  return { ...request, acsUserId, facts: { ...facts, role } };
}
