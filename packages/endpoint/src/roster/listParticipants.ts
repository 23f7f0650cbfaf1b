import { RoomParticipantsPageSchema } from '@anteroom/contract';
import * as v from 'valibot';
import type { Answer } from '../http/successResponse.js';
import { rosterOf } from '../mirror/roomReads.js';
import { type RoomCall, requireAction } from '../policy/openRoomRequest.js';
import { participantsPage, readPageRequest } from './participantsPage.js';

/** `GET /rooms/{roomId}/participants?cursor=&limit=`: everybody on the roster, by display name. */
export async function listRoomParticipants(call: RoomCall): Promise<Answer> {
  await requireAction(call, 'read-participants');
  const page = readPageRequest(call.query);
  const roster = await rosterOf(call);
  return { body: v.parse(RoomParticipantsPageSchema, await participantsPage(call, roster, page)) };
}
