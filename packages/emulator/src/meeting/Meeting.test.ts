import { expect, test } from 'vitest';
import { startRig } from '../../test/rig.js';
import { ALL_OFF } from '../../test/SignallingClient.js';

const SHARING = { ...ALL_OFF, screen: true };
const EVERYTHING = { microphone: true, camera: true, screen: true };

test('a newcomer receives the list of participants, and the participants are notified of the newcomer', async () => {
  const { emulator, openRoom, joining } = await startRig();
  const { roomId, userIds } = await openRoom('Presenter', 'Attendee');
  const ada = await joining(roomId, userIds[0]);
  const adaJoined = await ada.next('joined');
  const ben = await joining(roomId, userIds[1]);
  const benJoined = await ben.next('joined');
  expect(adaJoined.others).toEqual([]);
  expect(benJoined.others).toEqual([adaJoined.self]);
  expect(benJoined.callId).toBe(adaJoined.callId);
  expect(await ada.next('participant-joined')).toEqual({ type: 'participant-joined', participant: benJoined.self });
  expect(emulator.calls()).toEqual([
    {
      roomId,
      callId: adaJoined.callId,
      participants: [adaJoined.self, benJoined.self],
      recording: false,
      transcription: false,
      spotlight: [],
    },
  ]);
});

test('the running calls can be read over HTTP without a key', async () => {
  const { emulator, openRoom, joining } = await startRig();
  const { roomId, userIds } = await openRoom('Presenter');
  const { self, callId } = await (await joining(roomId, userIds[0])).next('joined');
  const response = await fetch(`${emulator.url}/_emulator/calls`);
  expect(await response.json()).toEqual({
    calls: [{ roomId, callId, participants: [self], recording: false, transcription: false, spotlight: [] }],
  });
});

test('the same person on two devices is two participants', async () => {
  const { openRoom, joining } = await startRig();
  const { roomId, userIds } = await openRoom('Presenter');
  const first = await (await joining(roomId, userIds[0])).next('joined');
  const second = await (await joining(roomId, userIds[0])).next('joined');
  expect(second.self.id).not.toBe(first.self.id);
  expect(second.others).toEqual([first.self]);
});

test('rooms receive nothing from each other', async () => {
  const { openRoom, joining } = await startRig();
  const one = await openRoom('Presenter');
  const other = await openRoom('Presenter', 'Attendee');
  const outsider = await joining(one.roomId, one.userIds[0]);
  const outsiderId = (await outsider.next('joined')).self.id;
  const ada = await joining(other.roomId, other.userIds[0]);
  const { others, self } = await ada.next('joined');
  expect(others).toEqual([]);
  ada.send({ type: 'signal', to: outsiderId, signal: { candidate: null } });
  ada.send({ type: 'media', request: 1, media: SHARING });
  await ada.next('participant-changed');
  outsider.send({ type: 'signal', to: self.id, signal: { candidate: null } });
  outsider.send({ type: 'media', request: 1, media: ALL_OFF });
  await outsider.next('participant-changed');
  expect(outsider.received.map((message) => message.type)).toEqual(['joined', 'participant-changed']);
  expect(ada.received.map((message) => message.type)).toEqual(['joined', 'participant-changed']);
});

test.each([
  ['Presenter', EVERYTHING],
  ['Collaborator', EVERYTHING],
  ['Attendee', { microphone: true, camera: true, screen: false }],
  ['Consumer', ALL_OFF],
] as const)('the media that a %s asks for on joining is limited to what the role allows', async (role, media) => {
  const { openRoom, connect, token } = await startRig();
  const { roomId, userIds } = await openRoom(role);
  const client = await connect();
  client.join({ token: await token(userIds[0]), roomId, media: EVERYTHING });
  expect((await client.next('joined')).self.media).toEqual(media);
});

test('a change of media reaches everyone, including the one who requested it', async () => {
  const { openRoom, joining } = await startRig();
  const { roomId, userIds } = await openRoom('Presenter', 'Attendee');
  const ada = await joining(roomId, userIds[0]);
  await ada.next('joined');
  const ben = await joining(roomId, userIds[1]);
  const { self } = await ben.next('joined');
  const media = { microphone: true, camera: false, screen: false };
  ben.send({ type: 'media', request: 1, media });
  for (const client of [ada, ben]) {
    expect((await client.next('participant-changed')).participant).toEqual({ ...self, media });
  }
});

test('an Attendee who asks to share is denied, it is logged, and the others never see a screen', async () => {
  const { emulator, openRoom, joining, log } = await startRig();
  const { roomId, userIds } = await openRoom('Presenter', 'Attendee');
  const ada = await joining(roomId, userIds[0]);
  await ada.next('joined');
  const ben = await joining(roomId, userIds[1]);
  const { self } = await ben.next('joined');

  ben.send({ type: 'media', request: 1, media: EVERYTHING });
  expect(await ben.next('denied')).toEqual({ type: 'denied', request: 1, capability: 'shareScreen', media: ALL_OFF });
  expect(log).toEqual([`denied: ${userIds[1]}, Attendee of room ${roomId}, asked for shareScreen`]);
  expect(emulator.calls()[0]?.participants[1]).toEqual(self);

  // What Ben may do arrives after what was denied: by then a leaked screen would have been seen.
  ben.send({ type: 'media', request: 1, media: { microphone: true, camera: true, screen: false } });
  await ada.next('participant-changed');
  expect(ada.received.filter((message) => message.type === 'participant-changed')).toHaveLength(1);
  expect(JSON.stringify(ada.received)).not.toContain('"screen":true');
});

test.each([
  [{ ...ALL_OFF, microphone: true }, 'unmuteMic'],
  [{ ...ALL_OFF, camera: true }, 'turnVideoOn'],
  [SHARING, 'shareScreen'],
  [EVERYTHING, 'unmuteMic'],
] as const)('a Consumer who requests %j is denied %s', async (media, capability) => {
  const { openRoom, joining } = await startRig();
  const { roomId, userIds } = await openRoom('Consumer');
  const client = await joining(roomId, userIds[0]);
  await client.next('joined');
  client.send({ type: 'media', request: 1, media });
  expect(await client.next('denied')).toMatchObject({ capability, media: ALL_OFF });
});

test('a second screen share replaces the first', async () => {
  const { emulator, openRoom, joining } = await startRig();
  const { roomId, userIds } = await openRoom('Presenter', 'Collaborator');
  const ada = await joining(roomId, userIds[0]);
  const adaId = (await ada.next('joined')).self.id;
  const cleo = await joining(roomId, userIds[1]);
  const cleoId = (await cleo.next('joined')).self.id;

  ada.send({ type: 'media', request: 1, media: { ...SHARING, microphone: true } });
  await cleo.next('participant-changed');
  cleo.send({ type: 'media', request: 1, media: SHARING });
  expect((await cleo.next('participant-changed')).participant).toMatchObject({
    id: adaId,
    media: { microphone: true, camera: false, screen: false },
  });
  expect((await cleo.next('participant-changed')).participant).toMatchObject({ id: cleoId, media: SHARING });
  expect(emulator.calls()[0]?.participants.map(({ media }) => media.screen)).toEqual([false, true]);
});

test('joining with a share replaces it too', async () => {
  const { openRoom, joining, connect, token } = await startRig();
  const { roomId, userIds } = await openRoom('Presenter', 'Presenter');
  const ada = await joining(roomId, userIds[0]);
  await ada.next('joined');
  ada.send({ type: 'media', request: 1, media: SHARING });
  await ada.next('participant-changed');
  const ben = await connect();
  ben.join({ token: await token(userIds[1]), roomId, media: SHARING });
  const { self, others } = await ben.next('joined');
  expect([self.media.screen, others[0]?.media.screen]).toEqual([true, false]);
  expect((await ada.next('participant-changed')).participant.media.screen).toBe(false);
});

test('an offer, an answer or a candidate reaches its addressee unchanged, and no one else', async () => {
  const { openRoom, joining } = await startRig();
  const { roomId, userIds } = await openRoom('Presenter', 'Attendee', 'Attendee');
  const ada = await joining(roomId, userIds[0]);
  const adaId = (await ada.next('joined')).self.id;
  const ben = await joining(roomId, userIds[1]);
  const benId = (await ben.next('joined')).self.id;
  const cleo = await joining(roomId, userIds[2]);
  await cleo.next('joined');

  const offer = { description: { type: 'offer' as const, sdp: 'v=0' } };
  const candidate = { candidate: { candidate: 'candidate:1', sdpMid: '0', sdpMLineIndex: 0 } };
  ada.send({ type: 'signal', to: 'nobody', signal: offer });
  ada.send({ type: 'signal', to: benId, signal: offer });
  ada.send({ type: 'signal', to: benId, signal: candidate });
  ada.send({ type: 'media', request: 1, media: ALL_OFF });
  await cleo.next('participant-changed');
  expect(await ben.next('signal')).toEqual({ type: 'signal', from: adaId, signal: offer });
  expect(await ben.next('signal')).toEqual({ type: 'signal', from: adaId, signal: candidate });
  expect(cleo.received.map((message) => message.type)).toEqual(['joined', 'participant-changed']);
});

test('a participant who leaves gets a confirmation and is disconnected, and the others see them leave', async () => {
  const { openRoom, joining } = await startRig();
  const { roomId, userIds } = await openRoom('Presenter', 'Attendee');
  const ada = await joining(roomId, userIds[0]);
  await ada.next('joined');
  const ben = await joining(roomId, userIds[1]);
  const { self } = await ben.next('joined');
  ben.send({ type: 'leave' });
  expect(await ben.next('ended')).toMatchObject({ code: 0, subCode: 0 });
  expect(await ben.closed).toMatchObject({ code: 1000 });
  expect(await ada.next('participant-left')).toMatchObject({ id: self.id, code: 0, subCode: 0 });
});

test('a participant who disappears leaves with 0/4521', async () => {
  const { openRoom, joining } = await startRig();
  const { roomId, userIds } = await openRoom('Presenter', 'Attendee');
  const ada = await joining(roomId, userIds[0]);
  await ada.next('joined');
  const ben = await joining(roomId, userIds[1]);
  const { self } = await ben.next('joined');
  ben.socket.terminate();
  expect(await ada.next('participant-left')).toMatchObject({ id: self.id, code: 0, subCode: 4521 });
});

test('a call ends with the last leave, and the next join begins another', async () => {
  const { emulator, openRoom, joining } = await startRig();
  const { roomId, userIds } = await openRoom('Presenter');
  const first = await joining(roomId, userIds[0]);
  const { callId } = await first.next('joined');
  first.send({ type: 'leave' });
  await first.closed;
  expect(emulator.calls()).toEqual([]);
  const second = await joining(roomId, userIds[0]);
  expect((await second.next('joined')).callId).not.toBe(callId);
});

test.each([
  ['mute', 'muteOthers'],
  ['remove', 'removeParticipant'],
] as const)(
  'an Attendee who asks to %s someone is denied, it is logged, and nothing happens',
  async (type, capability) => {
    const { openRoom, joining, log } = await startRig();
    const { roomId, userIds } = await openRoom('Presenter', 'Attendee');
    const ada = await joining(roomId, userIds[0]);
    await ada.next('joined');
    ada.send({ type: 'media', request: 1, media: { ...ALL_OFF, microphone: true } });
    const ben = await joining(roomId, userIds[1]);
    await ben.next('joined');
    ben.send({ type, acsUserId: userIds[0] });
    expect(await ben.next('denied')).toMatchObject({ capability });
    expect(log).toEqual([`denied: ${userIds[1]}, Attendee of room ${roomId}, asked for ${capability}`]);
    // The hand arrives after what was denied: by then a change would have been seen.
    ben.send({ type: 'hand', raised: true });
    const after = await ada.next('participant-changed');
    expect(ada.received.filter((message) => message.type === 'muted' || message.type === 'ended')).toEqual([]);
    expect(after.participant.acsUserId).toBe(userIds[0]);
  },
);

test('hands are numbered as they are raised, and a hand that is lowered has no number', async () => {
  const { openRoom, joining } = await startRig();
  const { roomId, userIds } = await openRoom('Presenter', 'Attendee');
  const ada = await joining(roomId, userIds[0]);
  await ada.next('joined');
  ada.send({ type: 'hand', raised: true });
  expect((await ada.next('participant-changed')).participant.handOrder).toBe(1);
  ada.send({ type: 'hand', raised: false });
  expect((await ada.next('participant-changed')).participant).not.toHaveProperty('handOrder');
  ada.send({ type: 'hand', raised: true });
  await ada.next('participant-changed');
  const ben = await joining(roomId, userIds[1]);
  ben.send({ type: 'hand', raised: true });
  const joined = await ben.next('joined');
  expect(joined.others[0]?.handOrder).toBe(1);
  expect((await ben.next('participant-changed')).participant.handOrder).toBe(2);
});
