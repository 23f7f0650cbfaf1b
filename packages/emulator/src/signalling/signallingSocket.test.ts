import { EventEmitter, once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { WebSocketServer } from 'ws';
import { startRig } from '../../test/rig.js';
import { ALL_OFF, SignallingClient } from '../../test/SignallingClient.js';
import { participantActions } from '../actions/index.js';
import type { AdmissionControl, TokenHolder } from '../meeting/admissionControl.js';
import { MeetingRegistry } from '../meeting/index.js';
import { settingsOf } from '../options/index.js';
import { PhoneNetwork } from '../phones/index.js';
import { IdentityStore, RoomStore } from '../state/index.js';
import { SessionTickets } from './SessionTickets.js';
import { SurveyStore } from './SurveyStore.js';
import { serveSignallingSocket } from './signallingSocket.js';

test.each([
  ['no JSON', 'hello'],
  ['of no known type', '{"type":"dance"}'],
  ['without a field', '{"type":"join","roomId":"1"}'],
  ['with a field of another type', '{"type":"media","media":{"microphone":"yes","camera":false,"screen":false}}'],
  ['null', 'null'],
  [
    'numbered with more than JSON can carry back',
    '{"type":"media","request":1e999,"media":{"microphone":true,"camera":false,"screen":false}}',
  ],
])('a message that is %s closes the socket with 1008 and a reason', async (_, text) => {
  const { connect } = await startRig();
  const client = await connect();
  client.socket.send(text);
  expect(await client.closed).toEqual({ code: 1008, reason: expect.stringContaining('Malformed message: ') });
});

test('a binary message closes the socket with 1008', async () => {
  const { connect } = await startRig();
  const client = await connect();
  client.socket.send(Buffer.from('{"type":"leave"}'));
  expect(await client.closed).toMatchObject({ code: 1008 });
});

test('a message before the join closes the socket with 1008', async () => {
  const { connect } = await startRig();
  const client = await connect();
  client.send({ type: 'media', request: 1, media: ALL_OFF });
  expect(await client.closed).toEqual({ code: 1008, reason: 'The first message has to be join.' });
});

test('a socket that has not joined within 10 seconds is closed with 1008', async () => {
  const { connect } = await startRig();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const client = await connect();
    vi.advanceTimersByTime(10_000);
    expect(await client.closed).toEqual({ code: 1008, reason: 'No join within 10 seconds.' });
  } finally {
    vi.useRealTimers();
  }
});

test('a second join on one socket closes it with 1008, and the others see it leave', async () => {
  const { openRoom, joining, token } = await startRig();
  const { roomId, userIds } = await openRoom('Presenter', 'Attendee');
  const ada = await joining(roomId, userIds[0]);
  await ada.next('joined');
  const ben = await joining(roomId, userIds[1]);
  await ben.next('joined');
  ben.join({ token: await token(userIds[1]), roomId });
  expect(await ben.closed).toMatchObject({ code: 1008 });
  await ada.next('participant-left');
});

test('a message of more than 256 kB closes the socket', async () => {
  const { connect } = await startRig();
  const client = await connect();
  client.socket.send('x'.repeat(256 * 1024 + 1));
  expect(await client.closed).toMatchObject({ code: 1009 });
});

test('messages sent right after the join find their sender in the call', async () => {
  const { openRoom, connect, token } = await startRig();
  const { roomId, userIds } = await openRoom('Presenter');
  const client = await connect();
  client.join({ token: await token(userIds[0]), roomId });
  client.send({ type: 'media', request: 1, media: { ...ALL_OFF, camera: true } });
  client.send({ type: 'leave' });
  await client.closed;
  expect(client.received.map((message) => message.type)).toEqual(['joined', 'participant-changed', 'ended']);
});

/** A socket whose admission is decided when the test says so. */
async function atTheDoor(server: WebSocketServer) {
  const settings = settingsOf({});
  const meetings = new MeetingRegistry({
    ...settings,
    rooms: new RoomStore(settings),
    identities: new IdentityStore(settings.clock, settings.revocationDelayMs),
  });
  const reader = new EventEmitter<{ asked: []; answered: [TokenHolder] }>();
  const admissionControl: AdmissionControl = {
    read: () => {
      const answer = once(reader, 'answered').then(([holder]) => holder);
      reader.emit('asked');
      return answer;
    },
    admit: () => ({ role: 'Presenter' }),
  };
  const act = participantActions(new PhoneNetwork({}));
  const surveys = new SurveyStore(settings.clock);
  const tickets = new SessionTickets(new Uint8Array(32));
  const asked = once(reader, 'asked');
  const vanished = new Promise((resolve) => {
    server.once('connection', (socket) => {
      serveSignallingSocket(socket, { admissionControl, tickets, meetings, act, surveys });
      socket.once('close', resolve);
    });
  });
  await once(server, 'listening');
  const client = await SignallingClient.connect(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  client.join({ token: 'any', roomId: 'any' });
  await asked;
  const answer = (isRevoked: () => boolean) =>
    reader.emit('answered', { acsUserId: 'someone', tokenExpiresAt: Number.POSITIVE_INFINITY, isRevoked });
  return { client, meetings, tickets, vanished, answer };
}

test('a client that disconnects while its token is checked is not added', async () => {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  const { client, meetings, tickets, vanished, answer } = await atTheDoor(server);
  client.socket.terminate();
  await vanished;
  answer(() => false);
  // The ticket is signed in between.
  await tickets.issue({ roomId: 'any', participantId: 'any', acsUserId: 'any' });
  await setImmediate();
  expect(meetings.summaries()).toEqual([]);
  server.close();
});

test('a client whose token is revoked after it was checked is not added', async () => {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  const { client, meetings, answer } = await atTheDoor(server);
  answer(() => true);
  expect(await client.next('refused')).toMatchObject({ code: 401, subCode: 10009 });
  expect(meetings.summaries()).toEqual([]);
  server.close();
});

test('a socket that stops answering pings has left with 0/4521', async () => {
  // The default heartbeat: with a shorter one a busy machine loses the socket that does answer too.
  const { emulator, openRoom, joining, token } = await startRig();
  const { roomId, userIds } = await openRoom('Presenter', 'Attendee');
  const ada = await joining(roomId, userIds[0]);
  await ada.next('joined');
  const dead = await SignallingClient.connect(emulator.url, { autoPong: false });
  dead.join({ token: await token(userIds[1]), roomId });
  const { self } = await dead.next('joined');
  expect(await ada.next('participant-left')).toMatchObject({ id: self.id, code: 0, subCode: 4521 });
  expect(emulator.calls()[0]?.participants.map(({ acsUserId }) => acsUserId)).toEqual([userIds[0]]);
});
