import { AnteroomError, isJoinable, RoomTokenSchema } from '@anteroom/contract';
import * as v from 'valibot';
import { describeUsers } from '../host/describeUsers.js';
import type { Answer } from '../http/successResponse.js';
import { phaseOf } from '../mirror/roomCopy.js';
import { serviceRoomOf } from '../mirror/roomReads.js';
import { notInvited, type RoomCall, requireAction } from '../policy/openRoomRequest.js';
import { audit } from '../requests/audit.js';

/**
 * `POST /rooms/{roomId}/token`: for the caller's own identity only. The body is never read, so that nothing in it can
 * name a user, a role or a scope.
 */
export async function issueToken(call: RoomCall): Promise<Answer> {
  const { settings, user, roomId, acsUserId, facts, now } = call;
  await requireAction(call, 'join');
  const { role } = facts;
  if (acsUserId === undefined || role === undefined) throw notInvited();
  const room = await serviceRoomOf(call);
  const phase = phaseOf(room, now);
  if (phase === 'scheduled') {
    const opens = room.validFrom.toISOString();
    throw new AnteroomError('room-not-open', `The room opens at ${opens}. Ask for a token from then on.`);
  }
  if (!isJoinable(phase)) throw roomExpired(room.validUntil);

  // `voip.join` joins a room one is invited to and starts no other call ("Identity model", table of scopes).
  const { token, expiresOn } = await settings.identity.getToken({ communicationUserId: acsUserId }, ['voip.join'], {
    tokenExpiresInMinutes: settings.tokenLifetimeMinutes,
  });
  const describe = await describeUsers(settings, [user.id]);
  const body = v.parse(RoomTokenSchema, {
    acsUserId,
    role,
    token,
    expiresOn: expiresOn.toISOString(),
    displayName: describe(user.id).displayName,
  });
  const subject = { acsUserId, userId: user.id };
  audit(call, roomId, { type: 'token-issued', subject, expiresOn: body.expiresOn });
  return { body };
}

export function roomExpired(validUntil: Date): AnteroomError {
  const closed = validUntil.toISOString();
  return new AnteroomError('room-expired', `The room closed at ${closed}. It cannot be joined any more.`);
}
