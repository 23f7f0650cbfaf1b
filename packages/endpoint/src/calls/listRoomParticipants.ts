import { RoomParticipantsPageSchema } from '@anteroom/contract';
import * as v from 'valibot';
import type { Answer } from '../answerResponse.js';
import { readIndexedRoster } from '../keepIndex.js';
import { participantsPage, readPageRequest } from '../participantsPage.js';
import { type RoomCall, requireAction } from '../RoomCall.js';

/** `GET /rooms/{roomId}/participants?cursor=&limit=`: everybody on the roster, by display name. */
export async function listRoomParticipants(call: RoomCall): Promise<Answer> {
  const { roomId, query, signal } = call;
  await requireAction(call, 'read-participants');
  const page = readPageRequest(query);
  const roster = await readIndexedRoster(call, roomId, signal);
  return { body: v.parse(RoomParticipantsPageSchema, await participantsPage(call, roster, page)) };
}
