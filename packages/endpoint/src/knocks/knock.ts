import { AnteroomError, CreateKnockSchema, KnockSchema } from '@anteroom/contract';
import * as v from 'valibot';
import { describeUsers } from '../host/index.js';
import { type HandlerResult, readBody } from '../http/index.js';
import { forbidden, roomExpired } from '../http/problems/index.js';
import { phaseOf, serviceRoomOf } from '../mirror/index.js';
import { requireAction } from '../policy/index.js';
import { audit, countRequest, type RoomRequest } from '../requests/index.js';
import type { StoredKnock } from '../store/index.js';
import { knockBody } from './knockBody.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** `POST /rooms/{roomId}/knocks`: 201 for a new knock, 200 for one that is already waiting. */
export async function knock(request: RoomRequest): Promise<HandlerResult> {
  const { settings, user, roomId, raw, stored, now } = request;
  await requireAction(request, 'knock');
  // Knocks are stored with their room.
  if (!stored) throw forbidden();
  await countRequest(settings, 'knocks', user.id);
  const { note } = await readBody(raw, CreateKnockSchema, {});
  const room = await serviceRoomOf(request);
  if (phaseOf(room, now) === 'expired') throw roomExpired(room.validUntil);
  await refuseAfterRefusals(request);

  const wanted: StoredKnock = {
    id: crypto.randomUUID(),
    roomId,
    userId: user.id,
    state: 'waiting',
    note: note === '' ? undefined : note,
    role: undefined,
    reason: undefined,
    knockedAt: now,
    expiresAt: now + settings.knockMinutes * MINUTE_MS,
  };
  const waiting = await settings.store.addKnock(wanted);
  const isNew = waiting.id === wanted.id;
  if (isNew) audit(request, roomId, { type: 'knock-made', knockId: waiting.id, userId: user.id });
  const describe = await describeUsers(settings, [user.id]);
  const body = v.parse(KnockSchema, await knockBody(request, waiting, describe(user.id)));
  return isNew ? { status: 201, body, location: `knocks/${waiting.id}` } : { body };
}

async function refuseAfterRefusals({ settings, user, roomId, now }: RoomRequest): Promise<void> {
  const refusals = await settings.store.refusalsSince(roomId, user.id, now - HOUR_MS);
  const counting = refusals.at(-settings.refusalsAnHour);
  if (counting === undefined) return;
  throw new AnteroomError(
    'too-many-knocks',
    `You were refused ${settings.refusalsAnHour} times within an hour. Wait, or ask the room’s organizer for an invitation.`,
    { retryAfterMs: counting + HOUR_MS - now },
  );
}
