import { KnocksSchema } from '@anteroom/contract';
import * as v from 'valibot';
import { describeUsers } from '../host/describeUsers.js';
import type { Answer } from '../http/successResponse.js';
import { mayCall, type RoomCall } from '../policy/openRoomRequest.js';
import { knockBody } from './knockBody.js';

/** More would be nobody's list: the first are answered first. */
const SHOWN = 500;

/** `GET /rooms/{roomId}/knocks`: who waits, for who may answer; for others their own latest alone. */
export async function listKnocks(call: RoomCall): Promise<Answer> {
  const { settings, user, roomId, now } = call;
  const mayAnswer = await mayCall(call, 'answer-knocks');
  const own = mayAnswer ? undefined : await settings.store.latestKnock(roomId, user.id);
  const knocks = mayAnswer ? await settings.store.waitingKnocks(roomId, now, SHOWN) : own ? [own] : [];
  const describe = await describeUsers(settings, [...new Set(knocks.map(({ userId }) => userId))]);
  const items = await Promise.all(
    knocks.map((knock, index) => knockBody(call, knock, describe(knock.userId), mayAnswer ? index : undefined)),
  );
  return { body: v.parse(KnocksSchema, { items, serverTime: new Date(now).toISOString() }) };
}
