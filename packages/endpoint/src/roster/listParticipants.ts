import { RoomParticipantsPageSchema } from '@anteroom/contract';
import * as v from 'valibot';
import type { HandlerResult } from '../http/index.js';
import { rosterOf } from '../mirror/index.js';
import { requireAction } from '../policy/index.js';
import type { RoomRequest } from '../requests/index.js';
import { participantsPage, readPageRequest } from './participantsPage.js';

/** `GET /rooms/{roomId}/participants?cursor=&limit=`: everyone on the roster, by display name. */
export async function listParticipants(request: RoomRequest): Promise<HandlerResult> {
  await requireAction(request, 'read-participants');
  const page = readPageRequest(request.query);
  const roster = await rosterOf(request);
  return { body: v.parse(RoomParticipantsPageSchema, await participantsPage(request, roster, page)) };
}
