import { AnteroomError, isJoinable, RoomTokenSchema } from '@anteroom/contract';
import * as v from 'valibot';
import { describeUsers } from '../host/index.js';
import type { HandlerResult } from '../http/index.js';
import { notInvited, roomExpired } from '../http/problems/index.js';
import { phaseOf, serviceRoomOf } from '../mirror/index.js';
import { requireAction } from '../policy/index.js';
import { audit, type RoomRequest } from '../requests/index.js';

/**
 * `POST /rooms/{roomId}/token`: only for the caller's own identity. The body is never read, so that it can't name a user,
 * a role or a scope.
 */
export async function issueToken(request: RoomRequest): Promise<HandlerResult> {
  const { settings, user, roomId, acsUserId, facts, now } = request;
  await requireAction(request, 'join');
  const { role } = facts;
  if (acsUserId === undefined || role === undefined) throw notInvited();
  const room = await serviceRoomOf(request);
  const phase = phaseOf(room, now);
  if (phase === 'scheduled') {
    const opens = room.validFrom.toISOString();
    throw new AnteroomError('room-not-open', `The room opens at ${opens}. Request a token from then on.`);
  }
  if (!isJoinable(phase)) throw roomExpired(room.validUntil);

  const displayName = (await describeUsers(settings, [user.id]))(user.id).displayName;
  const lifetimeMinutes = settings.tokenLifetimeMinutes;
  const issued = await settings.service.issueToken({ acsUserId, roomId, role, displayName, room, lifetimeMinutes });
  const body = v.parse(RoomTokenSchema, {
    acsUserId,
    role,
    displayName,
    ...issued,
    expiresOn: issued.expiresOn.toISOString(),
  });
  const subject = { acsUserId, userId: user.id };
  audit(request, roomId, { type: 'token-issued', subject, expiresOn: body.expiresOn });
  return { body };
}
