import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { type Rig, startRig } from '../../test/rig.js';
import { ALL_OFF, SignallingClient } from '../../test/SignallingClient.js';
import { temporaryFolder } from '../../test/temporaryFolder.js';

const LONG_MS = 600_000;
const SIGNAL = { candidate: { candidate: 'one' } };

afterEach(() => {
  vi.useRealTimers();
});

/** Ada and Ben in one call. Ben's connection is lost when the test says so. */
async function adaAndBen(rig: Rig) {
  const { roomId, userIds } = await rig.openRoom('Presenter', 'Attendee');
  const [adaId, benId] = userIds;
  const ada = await rig.joining(roomId, adaId);
  const adaJoined = await ada.next('joined');
  const ben = await rig.joining(roomId, benId);
  const benJoined = await ben.next('joined');
  const returning = async (more: Partial<Parameters<SignallingClient['join']>[0]> = {}) => {
    const client = await rig.connect();
    client.join({ token: await rig.token(benId), roomId, seat: benJoined.seat, ...more });
    return client;
  };
  return { roomId, adaId, benId, ada, adaJoined, ben, benJoined, returning };
}

/** Cuts a connection. The emulator handles later messages after the cut. */
async function cut(rig: Rig, client: SignallingClient): Promise<void> {
  client.socket.terminate();
  await client.closed;
  (await rig.connect()).socket.terminate();
}

const typesOf = (client: SignallingClient) => client.received.map(({ type }) => type);

test('a participant who returns in time keeps the id and the raised hand, and the others notice nothing', async () => {
  const rig = await startRig({ seatHoldMs: LONG_MS });
  const { ada, adaJoined, ben, benJoined, returning } = await adaAndBen(rig);
  ben.send({ type: 'hand', raised: true });
  const { participant } = await ben.next('participant-changed');
  ben.socket.terminate();
  const back = await returning();
  expect(await back.next('joined')).toEqual({
    ...benJoined,
    self: participant,
    others: [adaJoined.self],
    seat: expect.any(String),
    resumed: true,
  });
  back.send({ type: 'signal', to: adaJoined.self.id, signal: SIGNAL });
  expect(await ada.next('signal')).toMatchObject({ from: benJoined.self.id });
  expect(typesOf(ada)).not.toContain('participant-left');
  expect(typesOf(ada).filter((type) => type === 'participant-joined')).toHaveLength(1);
});

test('a participant who returns before the loss is noticed replaces the old connection, which is closed', async () => {
  const rig = await startRig();
  const { ada, ben, returning } = await adaAndBen(rig);
  const back = await returning();
  expect(await back.next('joined')).toMatchObject({ resumed: true });
  expect(await ben.closed).toMatchObject({ code: 1000 });
  back.send({ type: 'leave' });
  await ada.next('participant-left');
  expect(rig.emulator.calls()[0]?.participants).toHaveLength(1);
});

test('signals from others, including newcomers, follow the greeting in order', async () => {
  const rig = await startRig({ seatHoldMs: LONG_MS });
  const { roomId, ada, adaJoined, ben, benJoined, returning } = await adaAndBen(rig);
  await cut(rig, ben);
  const cleoId = await rig.createUser();
  await rig.rooms.addOrUpdateParticipants(roomId, [{ id: { communicationUserId: cleoId }, role: 'Attendee' }]);
  const cleo = await rig.joining(roomId, cleoId);
  const cleoJoined = await cleo.next('joined');
  expect(cleoJoined.others).toContainEqual(benJoined.self);
  for (const candidate of ['one', 'two']) {
    cleo.send({ type: 'signal', to: benJoined.self.id, signal: { candidate: { candidate } } });
  }
  cleo.send({ type: 'signal', to: adaJoined.self.id, signal: SIGNAL });
  await ada.next('signal');
  const back = await returning();
  expect((await back.next('joined')).others.map(({ id }) => id)).toEqual([adaJoined.self.id, cleoJoined.self.id]);
  await back.next('participant-changed');
  expect(back.received).toMatchObject([
    { type: 'joined' },
    { type: 'participant-joined', participant: { id: cleoJoined.self.id } },
    { type: 'signal', from: cleoJoined.self.id, signal: { candidate: { candidate: 'one' } } },
    { type: 'signal', from: cleoJoined.self.id, signal: { candidate: { candidate: 'two' } } },
    { type: 'participant-changed' },
  ]);
});

test('a newcomer is reported with their current state, not with that of their join', async () => {
  const rig = await startRig({ seatHoldMs: LONG_MS });
  const { roomId, adaId, ada, ben, returning } = await adaAndBen(rig);
  await cut(rig, ben);
  const newcomer = await rig.joining(roomId, adaId);
  const { self } = await newcomer.next('joined');
  const media = { ...ALL_OFF, camera: true };
  newcomer.send({ type: 'media', request: 1, media });
  await ada.next('participant-changed');
  const back = await returning();
  expect(await back.next('participant-joined')).toEqual({
    type: 'participant-joined',
    participant: { ...self, media },
  });
});

test('a flood of signals to an absent participant does not displace those of others', async () => {
  const rig = await startRig({ seatHoldMs: LONG_MS });
  const { roomId, adaId, ada, adaJoined, ben, benJoined, returning } = await adaAndBen(rig);
  const other = await rig.joining(roomId, adaId);
  const { self } = await other.next('joined');
  await cut(rig, ben);
  for (let count = 0; count < 6_000; count += 1) ada.send({ type: 'signal', to: benJoined.self.id, signal: SIGNAL });
  ada.send({ type: 'signal', to: self.id, signal: SIGNAL });
  await other.next('signal');
  other.send({ type: 'signal', to: benJoined.self.id, signal: SIGNAL });
  other.send({ type: 'signal', to: adaJoined.self.id, signal: SIGNAL });
  await ada.next('signal');
  const back = await returning();
  await back.next('participant-changed');
  const senders = back.received.flatMap((message) => (message.type === 'signal' ? [message.from] : []));
  expect(senders).toContain(self.id);
  expect(senders.length).toBeLessThan(1_000);
});

test('nothing is kept about participants who came and left meanwhile', async () => {
  const rig = await startRig({ seatHoldMs: LONG_MS });
  const { roomId, adaId, adaJoined, ben, benJoined, returning } = await adaAndBen(rig);
  await cut(rig, ben);
  const passing = await rig.joining(roomId, adaId);
  await passing.next('joined');
  passing.send({ type: 'signal', to: benJoined.self.id, signal: SIGNAL });
  passing.send({ type: 'leave' });
  await passing.closed;
  const back = await returning();
  expect((await back.next('joined')).others).toEqual([adaJoined.self]);
  await back.next('participant-changed');
  expect(typesOf(back)).toEqual(['joined', 'participant-changed']);
});

test('a media request made meanwhile counts; without one, media switched off meanwhile stays off', async () => {
  const rig = await startRig({ seatHoldMs: LONG_MS });
  const { ada, ben, benId, returning } = await adaAndBen(rig);
  const speaking = { ...ALL_OFF, microphone: true };
  ben.send({ type: 'media', request: 1, media: speaking });
  await ada.next('participant-changed');
  await cut(rig, ben);
  ada.send({ type: 'mute', acsUserId: benId });
  await ada.next('participant-changed');
  const back = await returning({ media: speaking, request: 1 });
  expect((await back.next('joined')).self.media).toEqual(ALL_OFF);
  await back.next('muted');
  expect(await back.next('participant-changed')).toMatchObject({ request: 1, participant: { media: ALL_OFF } });

  await cut(rig, back);
  const again = await returning({ media: { ...speaking, camera: true, screen: true }, request: 2 });
  expect((await again.next('joined')).self.media).toEqual({ ...speaking, camera: true });
  expect(await again.next('participant-changed')).toMatchObject({ request: 2 });
});

test('a role that changed meanwhile applies on return', async () => {
  const rig = await startRig({ seatHoldMs: LONG_MS });
  const { roomId, ben, benId, returning } = await adaAndBen(rig);
  await cut(rig, ben);
  await rig.rooms.addOrUpdateParticipants(roomId, [{ id: { communicationUserId: benId }, role: 'Consumer' }]);
  const back = await returning({ media: { ...ALL_OFF, microphone: true }, request: 1 });
  expect(await back.next('joined')).toMatchObject({ resumed: true, self: { role: 'Consumer', media: ALL_OFF } });
});

test('a participant who returns too late joins again under the same id, and the others see them leave and join', async () => {
  const rig = await startRig({ seatHoldMs: 1 });
  const { ada, adaJoined, ben, benJoined, returning } = await adaAndBen(rig);
  ben.socket.terminate();
  expect(await ada.next('participant-left')).toMatchObject({ id: benJoined.self.id, code: 0, subCode: 4521 });
  const back = await returning();
  expect(await back.next('joined')).toMatchObject({
    resumed: false,
    self: { id: benJoined.self.id },
    others: [{ id: adaJoined.self.id }],
  });
  expect(await ada.next('participant-joined')).toMatchObject({ participant: { id: benJoined.self.id } });
});

test('a restarted emulator lets everyone join again under their previous ids', async () => {
  const folder = await temporaryFolder();
  const stateFile = join(folder, 'state.json');
  const before = await startRig({ stateFile });
  const { roomId, adaId, ada, adaJoined, ben, benId, benJoined } = await adaAndBen(before);
  await before.emulator.close();
  for (const client of [ada, ben]) {
    await client.closed;
    expect(typesOf(client)).not.toContain('ended');
  }

  const after = await startRig({ stateFile });
  const returning = async (acsUserId: string, seat: string) => {
    const client = await after.connect();
    client.join({ token: await after.token(acsUserId), roomId, seat });
    return client;
  };
  const adaBack = await returning(adaId, adaJoined.seat);
  expect(await adaBack.next('joined')).toMatchObject({ resumed: false, self: { id: adaJoined.self.id }, others: [] });
  const benBack = await returning(benId, benJoined.seat);
  expect(await benBack.next('joined')).toMatchObject({
    resumed: false,
    self: { id: benJoined.self.id },
    others: [{ id: adaJoined.self.id }],
  });
  expect(await adaBack.next('participant-joined')).toMatchObject({ participant: { id: benJoined.self.id } });
});

test('a participant who was removed meanwhile learns it on every return', async () => {
  const rig = await startRig({ seatHoldMs: LONG_MS });
  const { ada, ben, benId, returning } = await adaAndBen(rig);
  await cut(rig, ben);
  ada.send({ type: 'remove', acsUserId: benId });
  expect(await ada.next('participant-left')).toMatchObject({ subCode: 5300 });
  for (let attempt = 0; attempt < 2; attempt += 1) {
    const back = await returning();
    expect(await back.next('refused')).toMatchObject({ code: 0, subCode: 5300 });
    await back.closed;
  }
});

test('a participant who was removed before the loss was noticed learns it on return', async () => {
  const rig = await startRig();
  const { ada, benId, returning } = await adaAndBen(rig);
  ada.send({ type: 'remove', acsUserId: benId });
  await ada.next('participant-left');
  expect(await (await returning()).next('refused')).toMatchObject({ code: 0, subCode: 5300 });
});

test.each([
  ['removed from the room', 5317],
  ['whose room was deleted', 7000],
] as const)('a participant who was %s meanwhile is refused with 0/%i on return', async (_, subCode) => {
  const rig = await startRig({ seatHoldMs: LONG_MS });
  const { roomId, ben, benId, returning } = await adaAndBen(rig);
  await cut(rig, ben);
  if (subCode === 5317) await rig.rooms.removeParticipants(roomId, [{ communicationUserId: benId }]);
  else await rig.rooms.deleteRoom(roomId);
  expect(await (await returning()).next('refused')).toMatchObject({ code: 0, subCode });
});

test("someone else's ticket, one of another room and an invalid one give a new session", async () => {
  const rig = await startRig({ seatHoldMs: LONG_MS });
  const { roomId, benId, adaJoined, benJoined } = await adaAndBen(rig);
  const other = await adaAndBen(rig);
  const forged = `${benJoined.seat.slice(0, -4)}AAAA`;
  for (const seat of [adaJoined.seat, other.benJoined.seat, forged, 'nonsense']) {
    const client = await rig.connect();
    client.join({ token: await rig.token(benId), roomId, seat });
    const { self, resumed } = await client.next('joined');
    expect(resumed).toBe(false);
    expect([adaJoined.self.id, benJoined.self.id, other.benJoined.self.id]).not.toContain(self.id);
    client.send({ type: 'leave' });
    await client.closed;
  }
  expect(rig.emulator.calls().map((call) => call.participants.length)).toEqual([2, 2]);
});

test('a ticket without a valid token admits no one', async () => {
  const rig = await startRig({ seatHoldMs: LONG_MS });
  const { ben, benId, returning } = await adaAndBen(rig);
  const old = await rig.token(benId);
  ben.socket.terminate();
  await rig.identities.revokeTokens({ communicationUserId: benId });
  expect(await (await returning({ token: old })).next('refused')).toMatchObject({ code: 401, subCode: 10009 });
});

test('a caller who lost the connection counts as a participant until the session ends', async () => {
  const rig = await startRig({ seatHoldMs: LONG_MS, maxCallParticipants: 2 });
  const { roomId, ada, adaId, ben, returning } = await adaAndBen(rig);
  await cut(rig, ben);
  expect(await (await rig.joining(roomId, adaId)).next('refused')).toMatchObject({ code: 486 });
  expect(await (await returning()).next('joined')).toMatchObject({ resumed: true });
  ada.send({ type: 'leave' });
  await ada.closed;
  await (await rig.joining(roomId, adaId)).next('joined');
});

test('a participant who returns too late to a full call is refused with 486/0', async () => {
  const rig = await startRig({ seatHoldMs: 1, maxCallParticipants: 2 });
  const { roomId, ada, adaId, ben, returning } = await adaAndBen(rig);
  ben.socket.terminate();
  await ada.next('participant-left');
  await (await rig.joining(roomId, adaId)).next('joined');
  expect(await (await returning()).next('refused')).toMatchObject({ code: 486, subCode: 0 });
});

test('a browser that is killed disappears for the others within the hold time of its session', async () => {
  const rig = await startRig({ seatHoldMs: 50 });
  const { ada, ben, benJoined } = await adaAndBen(rig);
  ben.socket.terminate();
  expect(await ada.next('participant-left')).toMatchObject({ id: benJoined.self.id, code: 0, subCode: 4521 });
});

test('a participant whose session ended while asleep joins again on waking', async () => {
  // The default heartbeat: with a shorter one a busy machine loses the sockets that do answer too.
  const rig = await startRig({ seatHoldMs: 1 });
  const { roomId, userIds } = await rig.openRoom('Presenter', 'Attendee');
  const ada = await rig.joining(roomId, userIds[0]);
  await ada.next('joined');
  const asleep = await SignallingClient.connect(rig.emulator.url, { autoPong: false });
  asleep.join({ token: await rig.token(userIds[1]), roomId });
  const { self, seat } = await asleep.next('joined');
  expect(await ada.next('participant-left')).toMatchObject({ id: self.id, subCode: 4521 });
  const awake = await rig.connect();
  awake.join({ token: await rig.token(userIds[1]), roomId, seat });
  expect(await awake.next('joined')).toMatchObject({ resumed: false, self: { id: self.id } });
});

test('a closed emulator leaves no timer behind, even if participants were away', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
  const rig = await startRig();
  const { ada, ben } = await adaAndBen(rig);
  await cut(rig, ben);
  rig.emulator.clock.advance(25 * 60 * 60_000);
  await ada.next('token-needed');
  expect(vi.getTimerCount()).toBeGreaterThan(2);
  await rig.emulator.close();
  await ada.closed;
  expect(vi.getTimerCount()).toBe(0);
});
