import type { ServerMessage } from '@anteroom/contract/signalling';
import { expect, test, vi } from 'vitest';
import { type Rig, startRig } from '../../test/rig.js';
import { ALL_OFF, type SignallingClient } from '../../test/SignallingClient.js';
import type { EmulatorOptions, Phone } from '../index.js';

const NUMBER = '+15550100';
const OURS = '+15550199';
const DIAL = { type: 'dial', phoneNumber: NUMBER, alternateCallerId: OURS } as const;
const OF_PHONE = { acsUserId: `4:${NUMBER}`, displayName: NUMBER, generated: { speaking: false } };

/** A room that may dial out, with a Presenter, an Attendee, a Consumer and a Collaborator in its call. */
async function dialOut(phone: Partial<Phone> = {}, options: EmulatorOptions = {}) {
  const rig = await startRig({
    phones: { [NUMBER]: { behaviour: 'answers', ringMs: 0, talkMs: 0, ...phone } },
    ...options,
  });
  const { roomId, userIds } = await rig.openRoom('Presenter', 'Attendee', 'Consumer', 'Collaborator');
  await rig.rooms.updateRoom(roomId, { pstnDialOutEnabled: true });
  const join = async (acsUserId: string) => {
    const client = await rig.joining(roomId, acsUserId);
    await client.next('joined');
    return client;
  };
  const clients = {
    presenter: await join(userIds[0]),
    attendee: await join(userIds[1]),
    consumer: await join(userIds[2]),
    collaborator: await join(userIds[3]),
  };
  return { ...rig, roomId, userIds, ...clients };
}

const participantIds = ({ emulator }: Rig) =>
  emulator.calls().flatMap((call) => call.participants.map(({ acsUserId }) => acsUserId));

/** The states of the phone that a client sees, up to one of them. */
async function seen(client: SignallingClient, last: 'Connecting' | 'Ringing' | 'Connected') {
  const states: unknown[] = [];
  states.push((await joined(client)).phone);
  while (states.at(-1) !== last) {
    states.push((await client.next('participant-changed')).participant.phone);
  }
  return states;
}

/** The phone as it was announced; skips those who joined before it. */
async function joined(client: SignallingClient) {
  for (;;) {
    const { participant } = await client.next('participant-joined');
    if (participant.phone !== undefined) return participant;
  }
}

const nothingOf = (client: SignallingClient, type: ServerMessage['type']) =>
  client.received.filter((message) => message.type === type);

test('a number that answers connects, rings and talks, for everyone and for later participants', async () => {
  const rig = await dialOut({ ringMs: 1 });
  const { presenter, attendee, joining, roomId, userIds } = rig;
  presenter.send(DIAL);
  for (const client of [presenter, attendee]) {
    expect(await seen(client, 'Connected')).toEqual(['Connecting', 'Ringing', 'Connected']);
  }
  const later = await (await joining(roomId, userIds[1])).next('joined');
  expect(later.others).toContainEqual(
    expect.objectContaining({ ...OF_PHONE, phone: 'Connected', media: { ...ALL_OFF, microphone: true } }),
  );
});

test.each([
  ['busy', ['Connecting'], { code: 486, subCode: 560486 }],
  ['no-answer', ['Connecting', 'Ringing'], { code: 480, subCode: 560480 }],
  ['declines', ['Connecting', 'Ringing'], { code: 603, subCode: 560603 }],
  ['hangs-up', ['Connecting', 'Ringing', 'Connected'], { code: 0, subCode: 560000 }],
] as const)('a number that is %s goes through %j and leaves with %j', async (behaviour, states, reason) => {
  const rig = await dialOut({ behaviour });
  rig.presenter.send(DIAL);
  expect(await seen(rig.attendee, states[states.length - 1] ?? 'Connecting')).toEqual(states);
  expect(await rig.attendee.next('participant-left')).toMatchObject(reason);
  expect(participantIds(rig)).toEqual(rig.userIds);
});

test('a number without settings answers', async () => {
  const rig = await dialOut();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    rig.presenter.send({ ...DIAL, phoneNumber: '+4930123456' });
    await seen(rig.attendee, 'Ringing');
    vi.advanceTimersByTime(2000);
    expect((await rig.attendee.next('participant-changed')).participant).toMatchObject({ phone: 'Connected' });
  } finally {
    vi.useRealTimers();
  }
});

test.each(['attendee', 'consumer', 'collaborator'] as const)('the role of %s may not dial', async (who) => {
  const rig = await dialOut();
  rig[who].send(DIAL);
  expect(await rig[who].next('denied')).toMatchObject({ capability: 'addPhoneNumber' });
  expect(participantIds(rig)).toEqual(rig.userIds);
});

test("dialing follows the room's pstnDialOutEnabled, even when it changes during the call", async () => {
  const rig = await dialOut();
  const { presenter, rooms, roomId } = rig;
  await rooms.updateRoom(roomId, { pstnDialOutEnabled: false });
  expect((await presenter.next('call-changed')).call.pstnDialOut).toBe(false);
  presenter.send(DIAL);
  expect(await presenter.next('denied')).toMatchObject({ capability: 'addPhoneNumber' });
  expect(participantIds(rig)).toEqual(rig.userIds);
  await rooms.updateRoom(roomId, { pstnDialOutEnabled: true });
  expect((await presenter.next('call-changed')).call.pstnDialOut).toBe(true);
  presenter.send(DIAL);
  expect(await joined(presenter)).toMatchObject(OF_PHONE);
});

test('without an alternate caller id the phone leaves with 403/510403 and does not ring', async () => {
  const rig = await dialOut();
  rig.presenter.send({ type: 'dial', phoneNumber: NUMBER });
  const { id } = await joined(rig.presenter);
  expect(await rig.presenter.next('participant-left')).toMatchObject({ id, code: 403, subCode: 510403 });
});

test('a full call accepts no phone: it leaves with 486/0 as a fifth person would', async () => {
  const rig = await dialOut({}, { maxCallParticipants: 4 });
  rig.presenter.send(DIAL);
  const { id } = await joined(rig.presenter);
  expect(await rig.presenter.next('participant-left')).toMatchObject({ id, code: 486, subCode: 0 });
  expect(participantIds(rig)).toEqual(rig.userIds);
});

test('a number that is in the call is not dialed again; after it left, it is', async () => {
  const rig = await dialOut();
  const { presenter, attendee } = rig;
  presenter.send(DIAL);
  presenter.send(DIAL);
  await seen(attendee, 'Connected');
  expect(participantIds(rig).filter((id) => id === `4:${NUMBER}`)).toHaveLength(1);
  presenter.send({ type: 'remove', acsUserId: `4:${NUMBER}` });
  expect(await attendee.next('participant-left')).toMatchObject({ code: 0, subCode: 5300 });
  presenter.send(DIAL);
  expect(await seen(attendee, 'Connected')).toEqual(['Connecting', 'Ringing', 'Connected']);
});

test('a phone that is removed while it rings never answers', async () => {
  const rig = await dialOut({ ringMs: 50 });
  const { presenter, attendee } = rig;
  presenter.send(DIAL);
  await seen(attendee, 'Ringing');
  presenter.send({ type: 'remove', acsUserId: `4:${NUMBER}` });
  const { id } = await attendee.next('participant-left');
  rig.emulator.phones.set(NUMBER, { behaviour: 'answers', ringMs: 60 });
  presenter.send(DIAL);
  // By the time that the second call is answered, the first would have been.
  while ((await attendee.next('participant-changed')).participant.phone !== 'Connected');
  const answered = nothingOf(attendee, 'participant-changed').map((message) => JSON.stringify(message));
  expect(answered.filter((text) => text.includes(id) && text.includes('Connected'))).toEqual([]);
});

test('a call with only phones ends', async () => {
  const rig = await dialOut();
  const { presenter, attendee, consumer, collaborator, emulator } = rig;
  presenter.send(DIAL);
  await seen(presenter, 'Connected');
  for (const client of [attendee, consumer, collaborator, presenter]) {
    client.send({ type: 'leave' });
    await client.closed;
  }
  expect(emulator.calls()).toEqual([]);
});

test.each(['end', 'continue'] as const)('with callAtDeletion %s, a phone is treated like the others', async (what) => {
  const rig = await dialOut({}, { callAtDeletion: what });
  const { presenter, attendee, emulator, rooms, roomId } = rig;
  presenter.send(DIAL);
  await seen(presenter, 'Connected');
  await rooms.deleteRoom(roomId);
  if (what === 'end') {
    await attendee.closed;
    expect(emulator.calls()).toEqual([]);
  } else {
    expect(participantIds(rig)).toContain(`4:${NUMBER}`);
  }
});

test('tones reach phones that talk, in order, from those who may speak', async () => {
  const rig = await dialOut();
  const { presenter, attendee, consumer, emulator } = rig;
  const ringing = '+15550101';
  emulator.phones.set(ringing, { behaviour: 'answers', ringMs: 600_000 });
  presenter.send({ ...DIAL, phoneNumber: ringing });
  presenter.send(DIAL);
  while ((await attendee.next('participant-changed')).participant.phone !== 'Connected');
  attendee.send({ type: 'tone', tone: 'Num5' });
  attendee.send({ type: 'tone', tone: 'Pound' });
  consumer.send({ type: 'tone', tone: 'Star' });
  expect(await consumer.next('denied')).toMatchObject({ capability: 'unmuteMic' });
  const phones = `${emulator.url}/_emulator/calls/${emulator.calls()[0]?.callId}/phones`;
  const look = async (number: string) => (await fetch(`${phones}/${number}`)).json();
  const talking = { phoneNumber: NUMBER, state: 'Connected', tones: ['Num5', 'Pound'] };
  await vi.waitFor(async () => expect(await look(NUMBER)).toEqual(talking));
  expect(await look(ringing)).toEqual({ phoneNumber: ringing, state: 'Ringing', tones: [] });
});

test('over HTTP a phone is configured, and hung up', async () => {
  const rig = await dialOut();
  const { presenter, attendee, emulator } = rig;
  const admin = `${emulator.url}/_emulator`;
  const put = (number: string, body: unknown) =>
    fetch(`${admin}/phones/${number}`, { method: 'PUT', body: JSON.stringify(body) });
  const put200 = await put('%2B15550177', { behaviour: 'declines', ringMs: 0 });
  expect(await put200.json()).toEqual({ behaviour: 'declines', ringMs: 0, talkMs: 5000 });
  expect(await (await fetch(`${admin}/phones`)).json()).toEqual({
    phones: { [NUMBER]: expect.anything(), '+15550177': { behaviour: 'declines', ringMs: 0, talkMs: 5000 } },
  });
  for (const [number, body] of [
    ['15550177', { behaviour: 'busy' }],
    [NUMBER, {}],
    [NUMBER, { behaviour: 'explodes' }],
    [NUMBER, { behaviour: 'busy', ringMs: -1 }],
    [NUMBER, { behaviour: 'busy', ringMs: 0.5 }],
    [NUMBER, { behaviour: 'busy', more: 1 }],
  ] as const) {
    expect({ number, body, status: (await put(number, body)).status }).toEqual({ number, body, status: 400 });
  }

  presenter.send({ ...DIAL, phoneNumber: '+15550177' });
  expect(await attendee.next('participant-left')).toMatchObject({ subCode: 560603 });
  presenter.send(DIAL);
  await seen(presenter, 'Connected');
  const path = `${admin}/calls/${emulator.calls()[0]?.callId}/phones/${NUMBER}/hang-up`;
  expect((await fetch(path, { method: 'POST' })).status).toBe(204);
  expect(await attendee.next('participant-left')).toMatchObject({ code: 0, subCode: 560000 });
  expect((await fetch(path, { method: 'POST' })).status).toBe(404);
  expect((await fetch(`${admin}/calls/none/phones/${NUMBER}`)).status).toBe(404);

  emulator.reset();
  expect(Object.keys(emulator.phones.list())).toEqual([NUMBER]);
});

test('an emulator does not start with an invalid phone', async () => {
  const phones = { '5550100': { behaviour: 'busy' } } as const;
  await expect(startRig({ phones })).rejects.toThrow('Invalid phone number 5550100: A phone number has the E.164 form');
});

test('a closed emulator leaves no timer of a phone behind', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
  try {
    const { emulator, presenter } = await dialOut({ ringMs: 600_000 });
    presenter.send(DIAL);
    await seen(presenter, 'Ringing');
    await emulator.close();
    await presenter.closed;
    expect(vi.getTimerCount()).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});
