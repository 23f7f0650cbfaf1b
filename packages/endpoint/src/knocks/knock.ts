import { AnteroomError, CreateKnockSchema, KnockSchema } from '@anteroom/contract';
import * as v from 'valibot';
import { describeUsers } from '../host/describeUsers.js';
import { readBody } from '../http/readBody.js';
import type { Answer } from '../http/successResponse.js';
import { phaseOf } from '../mirror/roomCopy.js';
import { serviceRoomOf } from '../mirror/roomReads.js';
import { forbidden, type RoomCall, requireAction } from '../policy/openRoomRequest.js';
import { audit } from '../requests/audit.js';
import { countRequest } from '../requests/rateLimits.js';
import type { StoredKnock } from '../store/interface/KnockStore.js';
import { roomExpired } from '../tokens/issueToken.js';
import { knockBody } from './knockBody.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** `POST /rooms/{roomId}/knocks`: 201 for a new knock, 200 for the one that waits already. */
export async function knock(call: RoomCall): Promise<Answer> {
  const { settings, user, roomId, request, stored, now } = call;
  await requireAction(call, 'knock');
  // A knock is kept with what the host keeps of its room.
  if (!stored) throw forbidden();
  await countRequest(settings, 'knocks', user.id);
  const { note } = await readBody(request, CreateKnockSchema, {});
  const room = await serviceRoomOf(call);
  if (phaseOf(room, now) === 'expired') throw roomExpired(room.validUntil);
  await refuseAfterRefusals(call);

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
  const kept = await settings.store.addKnock(wanted);
  const isNew = kept.id === wanted.id;
  if (isNew) audit(call, roomId, { type: 'knock-made', knockId: kept.id, userId: user.id });
  const describe = await describeUsers(settings, [user.id]);
  const body = v.parse(KnockSchema, await knockBody(call, kept, describe(user.id)));
  return isNew ? { status: 201, body, location: `knocks/${kept.id}` } : { body };
}

async function refuseAfterRefusals({ settings, user, roomId, now }: RoomCall): Promise<void> {
  const refusals = await settings.store.refusalsSince(roomId, user.id, now - HOUR_MS);
  const counting = refusals.at(-settings.refusalsAnHour);
  if (counting === undefined) return;
  throw new AnteroomError(
    'too-many-knocks',
    `You were refused ${settings.refusalsAnHour} times within an hour. Wait, or ask who runs the room to invite you.`,
    { retryAfterMs: counting + HOUR_MS - now },
  );
}
