import type { Role } from '@anteroom/contract';
import { audit, auditSubjects, type RoomRequest } from '../requests/index.js';

/** Notifies the host of each person whose role has changed. */
export async function auditRoster(
  request: RoomRequest,
  before: ReadonlyMap<string, Role>,
  changes: ReadonlyMap<string, Role | null>,
): Promise<void> {
  const { roomId } = request;
  const subjectOf = await auditSubjects(request, [...changes.keys()]);
  for (const [acsUserId, role] of changes) {
    const previousRole = before.get(acsUserId);
    if (previousRole === (role ?? undefined)) continue;
    const subject = subjectOf(acsUserId);
    if (role === null) audit(request, roomId, { type: 'participant-removed', subject });
    else if (previousRole === undefined) audit(request, roomId, { type: 'participant-added', subject, role });
    else audit(request, roomId, { type: 'role-changed', subject, role, previousRole });
  }
}
