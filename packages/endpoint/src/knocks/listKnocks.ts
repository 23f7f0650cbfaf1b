import { KnocksSchema } from '@anteroom/contract';
import * as v from 'valibot';
import { describeUsers } from '../host/index.js';
import type { HandlerResult } from '../http/index.js';
import { isAllowed } from '../policy/index.js';
import type { RoomRequest } from '../requests/index.js';
import { knockBody } from './knockBody.js';

/** No one can work through more: the first knocks are handled first. */
const MOST_KNOCKS = 500;

/** `GET /rooms/{roomId}/knocks`: everyone who waits, for users who may respond to knocks; for others, their latest knock. */
export async function listKnocks(request: RoomRequest): Promise<HandlerResult> {
  const { settings, user, roomId, now } = request;
  const maySettle = await isAllowed(request, 'answer-knocks');
  const own = maySettle ? undefined : await settings.store.latestKnock(roomId, user.id);
  const knocks = maySettle ? await settings.store.waitingKnocks(roomId, now, MOST_KNOCKS) : own ? [own] : [];
  const describe = await describeUsers(settings, [...new Set(knocks.map(({ userId }) => userId))]);
  const items = await Promise.all(
    knocks.map((knock, index) => knockBody(request, knock, describe(knock.userId), maySettle ? index : undefined)),
  );
  return { body: v.parse(KnocksSchema, { items, serverTime: new Date(now).toISOString() }) };
}
