import type { Role } from '@anteroom/contract';
import { readServiceRoom } from '../mirror/index.js';
import { requireAction, withLockedRoom, withOwnRole } from '../policy/index.js';
import { audit, type RoomRequest, undoAndThrow } from '../requests/index.js';
import { auditRoster, changeRoster, createMissingIds, findIds, rolesById } from '../roster/index.js';
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
export async function changeRoom(asked: RoomRequest, changes: RoomChanges): Promise<RoomRequest> {
  const { participants, was: _, ...details } = changes;
  const changesDetails = participants === undefined || Object.keys(details).length > 0;
  const window = windowOf(details, asked.now);
  return withLockedRoom(asked, participants !== undefined, async (request) => {
    if (changesDetails) await requireAction(request, 'update');
    if (participants) await requireAction(request, 'change-participants');

    const before = request.roster ?? new Map<string, Role>();
    const found = participants ? await findIds(request, participants, before) : [];
    const room = changesDetails ? await readServiceRoom(request) : undefined;
    await checkUnchanged({ ...request, room }, changes, found);
    // After every check: a refused change must leave no identities behind.
    const ids = participants ? await createMissingIds(request, participants, found) : [];

    const done = changesDetails && room ? await changeDetails({ ...request, room }, details, window) : undefined;
    let changed = { ...request, ...done?.changed };
    if (participants) {
      const roles = rolesById<Role | null>(participants, ids);
      const roster = await changeRoster(request, request.roomId, before, roles).catch((error: unknown) =>
        undoAndThrow(request, error, async (undone) => done?.undo(undone)),
      );
      await auditRoster(request, before, roles);
      changed = { ...changed, roster };
    }
    if (changesDetails) audit(request, request.roomId, { type: 'room-updated', fields: Object.keys(details) });
    return withOwnRole(changed);
  });
}
