import { AnteroomError, isJoinable, type RoomToken, RoomTokenSchema, roomPhase } from '@anteroom/contract';
import * as v from 'valibot';
import { describeUsers } from './describeUsers.js';
import { findRoom } from './findRoom.js';
import { type RoomCall, requireInvitation } from './roomCall.js';

/**
 * `POST /rooms/{roomId}/token`: for the caller's own identity only. The body is never read, so that nothing in it can
 * name a user, a role or a scope.
 */
export async function issueToken(call: RoomCall): Promise<RoomToken> {
  const { settings, user, signal } = call;
  const [room, me, describe] = await Promise.all([
    findRoom(call),
    requireInvitation(call),
    describeUsers(settings, [user.id]),
  ]);

  const { validFrom, validUntil } = room;
  const window = { validFrom: validFrom.toISOString(), validUntil: validUntil.toISOString() };
  const phase = roomPhase(window, settings.clock());
  if (phase === 'scheduled') {
    throw new AnteroomError('room-not-open', `The room opens at ${window.validFrom}. Ask for a token from then on.`);
  }
  if (!isJoinable(phase)) {
    throw new AnteroomError('room-expired', `The room closed at ${window.validUntil}. It cannot be joined any more.`);
  }

  // `voip.join` joins a room one is invited to and starts no other call ("Identity model", table of scopes).
  const { token, expiresOn } = await settings.identity.getToken({ communicationUserId: me.acsUserId }, ['voip.join'], {
    tokenExpiresInMinutes: settings.tokenLifetimeMinutes,
    abortSignal: signal,
  });
  return v.parse(RoomTokenSchema, {
    ...me,
    token,
    expiresOn: expiresOn.toISOString(),
    displayName: describe(user.id).displayName,
  });
}
