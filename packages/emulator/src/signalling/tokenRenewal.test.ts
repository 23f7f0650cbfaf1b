import { afterEach, expect, test, vi } from 'vitest';
import { startRig } from '../../test/rig.js';
import { ALL_OFF } from '../../test/SignallingClient.js';

const HOUR_MS = 60 * 60_000;
/** The default lifetime of a token. */
const DAY_MS = 24 * HOUR_MS;
const WAIT_MS = 10_000;

afterEach(() => vi.useRealTimers());

/** Ada and Ben in one call, a moment before their tokens expire. The test moves the clock of the token deadlines. */
async function inCall() {
  const rig = await startRig();
  const { roomId, userIds } = await rig.openRoom('Presenter', 'Attendee');
  const [adaId, benId] = userIds;
  const ada = await rig.joining(roomId, adaId);
  await ada.next('joined');
  const ben = await rig.joining(roomId, benId);
  const benJoined = await ben.next('joined');
  rig.emulator.clock.advance(DAY_MS - 60_000);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  return { ...rig, roomId, adaId, benId, ada, ben, benJoined };
}

test('a caller whose token expires is asked for a new one, once, and stays with it', async () => {
  const { emulator, token, adaId, benId, ada, ben } = await inCall();
  emulator.clock.advance(60_000);
  await ada.next('token-needed');
  ada.send({ type: 'token', token: await token(adaId) });
  await ben.next('token-needed');
  ben.send({ type: 'token', token: await token(benId) });
  ben.send({ type: 'media', request: 1, media: ALL_OFF });
  await ada.next('participant-changed');
  emulator.clock.advance(60_000);
  vi.advanceTimersByTime(2 * WAIT_MS);
  ben.send({ type: 'media', request: 2, media: ALL_OFF });
  await ben.next('participant-changed');
  expect(await ben.next('participant-changed')).toMatchObject({ request: 2 });
  expect(ben.received.map(({ type }) => type)).toEqual([
    'joined',
    'token-needed',
    'participant-changed',
    'participant-changed',
  ]);
  emulator.clock.advance(DAY_MS);
  await ben.next('token-needed');
});

test('without another token the call ends for them with 495/4507, and the others see it', async () => {
  const { emulator, token, adaId, ada, ben, benJoined } = await inCall();
  emulator.clock.advance(60_000);
  await ada.next('token-needed');
  ada.send({ type: 'token', token: await token(adaId) });
  ada.send({ type: 'media', request: 1, media: ALL_OFF });
  await ada.next('participant-changed');
  await ben.next('token-needed');
  vi.advanceTimersByTime(WAIT_MS);
  expect(await ben.next('ended')).toMatchObject({ code: 495, subCode: 4507 });
  expect(await ada.next('participant-left')).toMatchObject({ id: benJoined.self.id, code: 495, subCode: 4507 });
});

test("someone else's token, an expired one and nonsense do not count as a new token", async () => {
  const { emulator, token, adaId, benId, ben } = await inCall();
  const old = await token(benId);
  emulator.clock.advance(DAY_MS);
  await ben.next('token-needed');
  for (const wrong of [await token(adaId), old, 'nonsense']) ben.send({ type: 'token', token: wrong });
  ben.send({ type: 'media', request: 1, media: ALL_OFF });
  await ben.next('participant-changed');
  vi.advanceTimersByTime(WAIT_MS);
  expect(await ben.next('ended')).toMatchObject({ code: 495, subCode: 4507 });
});

test('a token sent before it is requested counts', async () => {
  const { emulator, token, benId, ben } = await inCall();
  ben.send({ type: 'token', token: await token(benId) });
  ben.send({ type: 'media', request: 1, media: ALL_OFF });
  await ben.next('participant-changed');
  emulator.clock.advance(60_000);
  ben.send({ type: 'media', request: 2, media: ALL_OFF });
  await ben.next('participant-changed');
  expect(ben.received.map(({ type }) => type)).not.toContain('token-needed');
});

test('a caller who was away when the token expired returns with a new one', async () => {
  const { emulator, token, connect, roomId, benId, ben, benJoined } = await inCall();
  ben.socket.terminate();
  await ben.closed;
  emulator.clock.advance(60_000);
  const back = await connect();
  back.join({ token: await token(benId), roomId, seat: benJoined.seat });
  expect(await back.next('joined')).toMatchObject({ resumed: true });
  back.send({ type: 'media', request: 1, media: ALL_OFF });
  await back.next('participant-changed');
  expect(back.received.map(({ type }) => type)).not.toContain('token-needed');
});
