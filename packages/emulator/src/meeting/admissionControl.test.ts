import { SignJWT } from 'jose';
import { expect, test } from 'vitest';
import { startRig } from '../../test/rig.js';
import { ALL_OFF } from '../../test/SignallingClient.js';

const HOUR_MS = 60 * 60_000;
const UNKNOWN_ROOM = '99400000000000001';

test('an invited person with a voip token joins an open room with the role of the roster', async () => {
  const { openRoom, token, connect } = await startRig();
  const { roomId, userIds } = await openRoom('Collaborator');
  for (const scope of ['voip', 'voip.join'] as const) {
    const client = await connect();
    client.join({ token: await token(userIds[0], [scope]), roomId, displayName: 'Ada' });
    const { self } = await client.next('joined');
    expect(self).toMatchObject({ acsUserId: userIds[0], displayName: 'Ada', role: 'Collaborator', media: ALL_OFF });
  }
});

test('a user who is not on the roster is refused with 403/5828, and the socket closes', async () => {
  const { openRoom, createUser, joining } = await startRig();
  const { roomId } = await openRoom('Presenter');
  const client = await joining(roomId, await createUser());
  expect(await client.next('refused')).toMatchObject({ code: 403, subCode: 5828 });
  expect(await client.closed).toMatchObject({ code: 1000 });
});

test.each([
  ['before validFrom', -1, 403],
  ['at validFrom', 0, undefined],
  ['just before validUntil', HOUR_MS - 1, undefined],
  ['at validUntil', HOUR_MS, 403],
])('joining %s', async (_, afterOpening, refusedWith) => {
  const opens = Date.parse('2030-01-01T12:00:00Z');
  let now = opens - HOUR_MS;
  const { rooms, createUser, joining } = await startRig({ clock: () => now });
  const communicationUserId = await createUser();
  const { id } = await rooms.createRoom({
    validFrom: new Date(opens),
    validUntil: new Date(opens + HOUR_MS),
    participants: [{ id: { communicationUserId } }],
  });
  now = opens + afterOpening;
  const client = await joining(id, communicationUserId);
  if (refusedWith === undefined) await client.next('joined');
  else expect(await client.next('refused')).toMatchObject({ code: refusedWith, subCode: 5829 });
});

test('an unknown or deleted room is refused with 404/5732', async () => {
  const { rooms, openRoom, joining } = await startRig();
  const { roomId, userIds } = await openRoom('Presenter');
  const unknown = await joining(UNKNOWN_ROOM, userIds[0]);
  expect(await unknown.next('refused')).toMatchObject({ code: 404, subCode: 5732 });
  await rooms.deleteRoom(roomId);
  const deleted = await joining(roomId, userIds[0]);
  expect(await deleted.next('refused')).toMatchObject({ code: 404, subCode: 5732 });
});

test('every kind of invalid token is refused with 401/10009', async () => {
  const { identities, openRoom, token, connect } = await startRig();
  const other = await startRig({ accessKey: btoa('another key') });
  const { roomId, userIds } = await openRoom('Presenter', 'Presenter', 'Presenter');
  const good = await token(userIds[0]);
  const [header, payload] = good.split('.');
  const claims = JSON.parse(Buffer.from(String(payload), 'base64url').toString());
  const signedElsewhere = await new SignJWT(claims)
    .setProtectedHeader({ alg: 'HS256' })
    .sign(Buffer.from('another key'));
  const unsigned = `${btoa('{"alg":"none"}').replace(/=/g, '')}.${payload}.`;
  const revoked = await token(userIds[1]);
  await identities.revokeTokens({ communicationUserId: userIds[1] });
  const ofDeleted = await token(userIds[2]);
  await identities.deleteUser({ communicationUserId: userIds[2] });

  const bad = {
    'no JWT': 'nonsense',
    empty: '',
    'signature cut off': `${header}.${payload}.`,
    'signed with another key': signedElsewhere,
    unsigned,
    'of another emulator': await other.token(await other.createUser()),
    'for chat only': await token(userIds[0], ['chat', 'chat.join']),
    revoked,
    'of a deleted identity': ofDeleted,
  };
  for (const [kind, badToken] of Object.entries(bad)) {
    const client = await connect();
    client.join({ token: badToken, roomId });
    const refusal = await client.next('refused');
    expect({ kind, ...refusal }).toMatchObject({ kind, code: 401, subCode: 10009 });
    if (badToken !== '') expect(refusal.message).not.toContain(badToken);
  }
});

test('a token issued after a revocation joins', async () => {
  const { identities, openRoom, joining } = await startRig();
  const { roomId, userIds } = await openRoom('Presenter');
  await identities.revokeTokens({ communicationUserId: userIds[0] });
  const client = await joining(roomId, userIds[0]);
  await client.next('joined');
});

test("a token is refused from its expiry on by the emulator's clock", async () => {
  const { openRoom, token, connect, time } = await startRig();
  const { roomId, userIds } = await openRoom('Presenter');
  const issued = await token(userIds[0]);
  time.shift = 24 * HOUR_MS;
  const client = await connect();
  client.join({ token: issued, roomId });
  expect(await client.next('refused')).toMatchObject({
    code: 401,
    subCode: 10009,
    message: expect.stringContaining('expired'),
  });
});

test('a join is checked by token first, then room, then roster, then window', async () => {
  const { openRoom, createUser, joining, connect, time } = await startRig();
  const { roomId, userIds } = await openRoom('Presenter');
  const stranger = await createUser();

  const badToken = await connect();
  badToken.join({ token: 'nonsense', roomId: UNKNOWN_ROOM });
  expect(await badToken.next('refused')).toMatchObject({ subCode: 10009 });

  const badRoom = await joining(UNKNOWN_ROOM, stranger);
  expect(await badRoom.next('refused')).toMatchObject({ subCode: 5732 });

  time.shift = 200 * 24 * HOUR_MS;
  const uninvited = await joining(roomId, stranger);
  expect(await uninvited.next('refused')).toMatchObject({ subCode: 5828 });

  const late = await joining(roomId, userIds[0]);
  expect(await late.next('refused')).toMatchObject({ subCode: 5829 });
});
