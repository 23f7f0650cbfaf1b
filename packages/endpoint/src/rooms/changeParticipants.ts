import { ChangeParticipantsSchema, RoomParticipantsPageSchema } from '@anteroom/contract';
import * as v from 'valibot';
import { type HandlerResult, readBody } from '../http/index.js';
import { rosterOf } from '../mirror/index.js';
import { requireAction } from '../policy/index.js';
import type { RoomRequest } from '../requests/index.js';
import { firstPage } from '../roster/index.js';
import { changeRoom } from './changeRoom.js';

/** `PATCH /rooms/{roomId}/participants`: all changes or none of them. Returns the first page of the new roster. */
export async function changeParticipants(request: RoomRequest): Promise<HandlerResult> {
  await requireAction(request, 'change-participants');
  const { participants } = await readBody(request.raw, ChangeParticipantsSchema);
  const changed = await changeRoom(request, { participants });
  return { body: v.parse(RoomParticipantsPageSchema, await firstPage(changed, await rosterOf(changed))) };
}
