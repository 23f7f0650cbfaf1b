import { ChangeParticipantsSchema, type Role, RoomParticipantsPageSchema } from '@anteroom/contract';
import * as v from 'valibot';
import { type HandlerResult, readBody } from '../http/index.js';
import { requireAction } from '../policy/index.js';
import { audit, auditSubjects, type RoomRequest } from '../requests/index.js';
import { changeRoster } from './changeRoster.js';
import { participantsPage, readPageRequest } from './participantsPage.js';
import { resolvePeople } from './resolvePeople.js';

/** `PATCH /rooms/{roomId}/participants`: all changes or none of them. Returns the first page of the new roster. */
export async function changeParticipants(request: RoomRequest): Promise<HandlerResult> {
  const { settings, roomId, raw } = request;
  await requireAction(request, 'change-participants');
  const { participants } = await readBody(raw, ChangeParticipantsSchema);
  const before = await settings.service.readRoster(roomId);
  const changes = await resolvePeople<Role | null>(request, participants, before);
  const after = await changeRoster(request, roomId, before, changes);
  await auditChanges(request, before, changes);
  const page = await participantsPage(request, after, readPageRequest(new URLSearchParams()));
  return { body: v.parse(RoomParticipantsPageSchema, page) };
}

async function auditChanges(
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
