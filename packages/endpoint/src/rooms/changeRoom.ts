import type { Role } from '@anteroom/contract';
import { halfDone } from '../http/problems/index.js';
import { readServiceRoom } from '../mirror/index.js';
import { requireAction } from '../policy/index.js';
import { audit, type RoomRequest, undoing, withRoomLock } from '../requests/index.js';
import { auditRoster, changeRoster, resolveIds, rolesById } from '../roster/index.js';
import { changeDetails } from './changeDetails.js';
import { checkUnchanged } from './checkUnchanged.js';
import type { RoomChanges } from './roomChanges.js';
import { windowOf } from './windowOf.js';

/**
 * Changes a room and its people, all or nothing. Everything is checked first, then the room is changed, then people are
 * added and changed, and only then removed: a person who hands a room over stays its Presenter until the next one is. If a
 * step fails, the earlier ones are undone.
 *
 * Returns the request with what it found out and changed. Throws `room-changed` if a value is not the one that the change
 * is based on.
 */
export function changeRoom(asked: RoomRequest, changes: RoomChanges): Promise<RoomRequest> {
  return withRoomLock(asked, asked.roomId, async () => {
    const { participants, was: _, ...details } = changes;
    const changesDetails = participants === undefined || Object.keys(details).length > 0;
    const window = windowOf(details, asked.now);
    const request = await readAgain(asked, participants !== undefined);
    // Not before the lock: somebody may have changed the user's role while this request waited.
    if (changesDetails) await requireAction(request, 'update');
    if (participants) await requireAction(request, 'change-participants');

    const before = request.roster ?? new Map<string, Role>();
    const ids = participants ? await resolveIds(request, participants, before) : [];
    const room = changesDetails ? await readServiceRoom(request) : undefined;
    await checkUnchanged({ ...request, room }, changes, ids);

    const done = changesDetails && room ? await changeDetails({ ...request, room }, details, window) : undefined;
    let changed = { ...request, ...done?.changed };
    if (participants) {
      const roles = rolesById<Role | null>(participants, ids);
      const roster = await changeRoster(request, request.roomId, before, roles).catch((error: unknown) =>
        undoAll(request, done?.undo, error),
      );
      await auditRoster(request, before, roles);
      changed = { ...changed, roster };
    }
    if (changesDetails) audit(request, request.roomId, { type: 'room-updated', fields: Object.keys(details) });
    return withOwnRole(changed);
  });
}

/** The request with the room as it is now. What was read before the lock may have changed since. */
async function readAgain(request: RoomRequest, readsRoster: boolean): Promise<RoomRequest> {
  const { settings, roomId, facts } = request;
  const stored = await settings.store.room(roomId);
  const roster = readsRoster ? await settings.service.readRoster(roomId) : request.roster;
  const known = { ...facts, ownerId: stored?.ownerId, knocking: stored?.knocking ?? false };
  return withOwnRole({ ...request, stored, roster, room: undefined, facts: known });
}

/** The user may be the one whose role was changed, or who got an identity. */
async function withOwnRole(request: RoomRequest): Promise<RoomRequest> {
  const { settings, user, roster, facts } = request;
  if (!roster) return request;
  const acsUserId = request.acsUserId ?? (await settings.store.identitiesOf([user.id])).get(user.id);
  const role = acsUserId === undefined ? undefined : roster.get(acsUserId);
  return { ...request, acsUserId, facts: { ...facts, role } };
}

async function undoAll(
  request: RoomRequest,
  undo: ((request: RoomRequest) => Promise<void>) | undefined,
  error: unknown,
): Promise<never> {
  await undo?.(undoing(request)).catch((failure: unknown) => {
    request.report(failure);
    throw halfDone(error);
  });
  throw error;
}
