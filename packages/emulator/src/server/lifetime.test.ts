import { expect, test } from 'vitest';
import { startRig } from '../../test/rig.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

async function hourRoom(options: Parameters<typeof startRig>[0] = {}) {
  const rig = await startRig(options);
  const communicationUserId = await rig.createUser();
  const room = await rig.rooms.createRoom({
    validUntil: new Date(Date.now() + HOUR_MS),
    participants: [{ id: { communicationUserId } }],
  });
  return { ...rig, roomId: room.id, acsUserId: communicationUserId };
}

async function listedIds(rooms: Awaited<ReturnType<typeof startRig>>['rooms']): Promise<string[]> {
  const ids: string[] = [];
  for await (const room of rooms.listRooms()) ids.push(room.id);
  return ids;
}

// Source: all Rooms quickstarts ("deleted at the end of validity plus a grace period"; its length is not documented).
test('a room stays through its grace period after validUntil, can be extended in it, and is gone after it', async () => {
  const { emulator, rooms, roomId } = await hourRoom({ gracePeriodMs: HOUR_MS });
  const moved = await rooms.createRoom({ validUntil: new Date(Date.now() + HOUR_MS) });
  emulator.clock.advance(HOUR_MS + MINUTE_MS);
  expect(await listedIds(rooms)).toEqual([moved.id, roomId]);
  const now = emulator.clock.now();
  await rooms.updateRoom(moved.id, { validFrom: new Date(now), validUntil: new Date(now + 2 * HOUR_MS) });
  emulator.clock.advance(HOUR_MS);
  expect(await listedIds(rooms)).toEqual([moved.id]);
  await expect(rooms.getRoom(roomId)).rejects.toMatchObject({ statusCode: 404 });
  await expect(rooms.updateRoom(roomId, {})).rejects.toMatchObject({ statusCode: 404 });
  await rooms.deleteRoom(roomId);
});

test('the grace period is 30 days by default', async () => {
  const { emulator, rooms, roomId } = await hourRoom();
  emulator.clock.advance(HOUR_MS + 30 * 24 * HOUR_MS - MINUTE_MS);
  await expect(rooms.getRoom(roomId)).resolves.toMatchObject({ id: roomId });
  emulator.clock.advance(2 * MINUTE_MS);
  await expect(rooms.getRoom(roomId)).rejects.toMatchObject({ statusCode: 404 });
});

test('a call continues past validUntil, and no one can join it any more', async () => {
  const { emulator, roomId, acsUserId, joining } = await hourRoom();
  const inside = await joining(roomId, acsUserId);
  await inside.next('joined');
  emulator.clock.advance(HOUR_MS);
  const late = await joining(roomId, acsUserId);
  expect(await late.next('refused')).toMatchObject({ subCode: 5829 });
  expect(emulator.calls()).toHaveLength(1);
});

test('with callAtExpiry end, a call ends at validUntil with 0/7000', async () => {
  const { emulator, roomId, acsUserId, joining } = await hourRoom({ callAtExpiry: 'end' });
  const inside = await joining(roomId, acsUserId);
  await inside.next('joined');
  emulator.clock.advance(HOUR_MS - MINUTE_MS);
  expect(emulator.calls()).toHaveLength(1);
  emulator.clock.advance(MINUTE_MS);
  expect(await inside.next('ended')).toMatchObject({ code: 0, subCode: 7000 });
  expect(emulator.calls()).toEqual([]);
});

test('with a clock that the test moves itself, a call ends at validUntil too', async () => {
  const { time, roomId, acsUserId, joining } = await hourRoom({ callAtExpiry: 'end' });
  const inside = await joining(roomId, acsUserId);
  await inside.next('joined');
  time.shift = HOUR_MS;
  expect(await inside.next('ended')).toMatchObject({ code: 0, subCode: 7000 });
});

test.each([
  ['end', 0],
  ['continue', 1],
] as const)('with callAtDeletion %s, %i calls are left when the room is deleted', async (callAtDeletion, left) => {
  const { emulator, rooms, roomId, acsUserId, joining } = await hourRoom({ callAtDeletion });
  const inside = await joining(roomId, acsUserId);
  await inside.next('joined');
  await rooms.deleteRoom(roomId);
  expect(emulator.calls()).toHaveLength(left);
  if (left === 0) expect(await inside.next('ended')).toMatchObject({ code: 0, subCode: 7000 });
  const late = await joining(roomId, acsUserId);
  expect(await late.next('refused')).toMatchObject({ subCode: 5732 });
});

test('a call whose room is past its grace period ends, even if no one requests the room', async () => {
  const { emulator, roomId, acsUserId, joining } = await hourRoom({ gracePeriodMs: HOUR_MS });
  const inside = await joining(roomId, acsUserId);
  await inside.next('joined');
  emulator.clock.advance(2 * HOUR_MS);
  expect(emulator.calls()).toEqual([]);
  expect(await inside.next('ended')).toMatchObject({ code: 0, subCode: 7000 });
});

test('with callAtExpiry end, a call ends though its room is past its grace period at once', async () => {
  const { emulator, roomId, acsUserId, joining } = await hourRoom({
    gracePeriodMs: 0,
    callAtExpiry: 'end',
    callAtDeletion: 'continue',
  });
  const inside = await joining(roomId, acsUserId);
  await inside.next('joined');
  emulator.clock.advance(HOUR_MS);
  expect(emulator.calls()).toEqual([]);
});

// Source of 350: "Service limits". The code of the refusal is not documented.
test('a call accepts as many participants as allowed, and one more after someone left', async () => {
  const { openRoom, joining } = await startRig({ maxCallParticipants: 2 });
  const { roomId, userIds } = await openRoom('Presenter', 'Attendee', 'Attendee');
  const first = await joining(roomId, userIds[0]);
  await first.next('joined');
  await (await joining(roomId, userIds[1])).next('joined');
  const third = await joining(roomId, userIds[2]);
  expect(await third.next('refused')).toMatchObject({ code: 486, subCode: 0 });
  await third.closed;
  first.send({ type: 'leave' });
  await first.closed;
  await (await joining(roomId, userIds[2])).next('joined');
});

// Source: "Best practices for credentials" (revocation takes up to 15 minutes).
test('a revoked token works until the revocation delay is over; one issued since then keeps working', async () => {
  const { emulator, identities, openRoom, token, connect } = await startRig({ revocationDelayMs: 15 * MINUTE_MS });
  const { roomId, userIds } = await openRoom('Presenter');
  const revoked = await token(userIds[0]);
  await identities.revokeTokens({ communicationUserId: userIds[0] });
  const issuedSince = await token(userIds[0]);
  const joinWith = async (text: string) => {
    const client = await connect();
    client.join({ token: text, roomId });
    return client;
  };
  const inside = await joinWith(revoked);
  await inside.next('joined');
  emulator.clock.advance(15 * MINUTE_MS);
  expect(await inside.next('ended')).toMatchObject({ code: 495, subCode: 4507 });
  expect(await (await joinWith(revoked)).next('refused')).toMatchObject({ subCode: 10009 });
  await (await joinWith(issuedSince)).next('joined');
});

// Source: "Service limits", Identity: 1000 and 500 in 30 seconds.
test('beyond 500 revocations in 30 seconds there is 429 with Retry-After, until the 30 seconds are over', async () => {
  const start = Date.parse('2030-01-01T00:00:00Z');
  const { emulator, identities } = await startRig({ rateLimits: true, clock: () => start });
  const user = await identities.createUser();
  for (let count = 0; count < 500; count += 1) await identities.revokeTokens(user);
  emulator.clock.advance(10_000);
  const refusal = await identities.revokeTokens(user).then(undefined, (error) => error);
  expect(refusal).toMatchObject({ statusCode: 429, code: 'TooManyRequests' });
  expect(refusal.response?.headers.get('retry-after')).toBe('20');
  await expect(identities.getToken(user, ['voip'])).resolves.toMatchObject({ token: expect.any(String) });
  emulator.clock.advance(20_000);
  await identities.revokeTokens(user);
});
