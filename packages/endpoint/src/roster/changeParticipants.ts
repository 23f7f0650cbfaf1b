import { ChangeParticipantsSchema, type Role, RoomParticipantsPageSchema } from '@anteroom/contract';
import * as v from 'valibot';
import { readBody } from '../http/readBody.js';
import type { Answer } from '../http/successResponse.js';
import { type RoomCall, requireAction } from '../policy/openRoomRequest.js';
import { audit, auditSubjects } from '../requests/audit.js';
import { wholeRoster } from '../service/roster.js';
import { changeRoster } from './changeRoster.js';
import { participantsPage, readPageRequest } from './participantsPage.js';
import { resolvePeople } from './resolvePeople.js';

/** `PATCH /rooms/{roomId}/participants`: all changes or none of them. Answers the first page of the new roster. */
export async function changeRoomParticipants(call: RoomCall): Promise<Answer> {
  const { settings, roomId, request } = call;
  await requireAction(call, 'change-participants');
  const { participants } = await readBody(request, ChangeParticipantsSchema);
  const before = await wholeRoster(settings.rooms, roomId);
  const changes = await resolvePeople<Role | null>(call, participants, before);
  const after = await changeRoster(call, roomId, before, changes);
  await tell(call, before, changes);
  const page = await participantsPage(call, after, readPageRequest(new URLSearchParams()));
  return { body: v.parse(RoomParticipantsPageSchema, page) };
}

async function tell(
  call: RoomCall,
  before: ReadonlyMap<string, Role>,
  changes: ReadonlyMap<string, Role | null>,
): Promise<void> {
  const { roomId } = call;
  const subjectOf = await auditSubjects(call, [...changes.keys()]);
  for (const [acsUserId, role] of changes) {
    const previousRole = before.get(acsUserId);
    if (previousRole === (role ?? undefined)) continue;
    const subject = subjectOf(acsUserId);
    if (role === null) audit(call, roomId, { type: 'participant-removed', subject });
    else if (previousRole === undefined) audit(call, roomId, { type: 'participant-added', subject, role });
    else audit(call, roomId, { type: 'role-changed', subject, role, previousRole });
  }
}
