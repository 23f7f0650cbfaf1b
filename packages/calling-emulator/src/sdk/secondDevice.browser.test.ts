import { type ClientMessageInput, SIGNALLING_PATH } from '@anteroom/contract/signalling';
import { afterEach, describe, expect, it } from 'vitest';
import { openRoom } from '../../test/inCall.js';
import type { CallAgent, RaiseHandFeature } from '../index.js';
import { Features } from '../index.js';
import { readAccessToken } from '../transport/emulator/index.js';
import type { Call } from './Call.js';

// A page has one agent per identity, so the other devices of a person are bare sockets here.
const sockets: WebSocket[] = [];

afterEach(() => {
  for (const socket of sockets.splice(0)) socket.close();
});

async function device(token: string, roomId: string) {
  const { origin } = readAccessToken({ token, expiresOnTimestamp: Number.POSITIVE_INFINITY });
  const socket = new WebSocket(new URL(SIGNALLING_PATH, origin.replace(/^http/, 'ws')));
  sockets.push(socket);
  const say = (message: ClientMessageInput) => socket.send(JSON.stringify(message));
  await new Promise((resolve) => socket.addEventListener('open', resolve));
  const answered = new Promise((resolve) => socket.addEventListener('message', resolve, { once: true }));
  const media = { microphone: false, camera: false, screen: false };
  say({ type: 'join', token, roomId, displayName: 'Ben', media });
  await answered;
  return say;
}

const hands = (call: Call) => call.feature('RaiseHand') as RaiseHandFeature;
const isRaised = (call: Call) => hands(call).getRaisedHands().length > 0;

describe('the raised hand of a person on two devices', () => {
  it('is up while it is up on one of them, for current and later participants', async () => {
    const { roomId, join, people } = await openRoom(['Presenter', 'Attendee', 'Presenter']);
    const token = people[1]?.token ?? '';
    const ada = await join(0);
    const first = await device(token, roomId);
    const second = await device(token, roomId);
    await expect.poll(() => ada.call.remoteParticipants.length).toBe(1);
    const ben = ada.call.remoteParticipants[0];
    first({ type: 'hand', raised: true });
    await expect.poll(() => isRaised(ada.call)).toBe(true);
    const events: string[] = [];
    hands(ada.call).on('loweredHandEvent', () => void events.push('lowered'));

    second({ type: 'media', request: 1, media: { microphone: true, camera: false, screen: false } });
    await expect.poll(() => ben?.isMuted).toBe(false);
    expect(events).toEqual([]);
    const dot = await join(2);
    expect(isRaised(dot.call)).toBe(true);

    first({ type: 'leave' });
    await expect.poll(() => [isRaised(ada.call), isRaised(dot.call)]).toEqual([false, false]);
    expect(events).toEqual(['lowered']);
    expect(ben?.state).toBe('Connected');
  });
});

describe('the call of a person on two devices', () => {
  it('is reported to the agent as an active call until the other devices have left, and to nobody else', async () => {
    const { roomId, join, people } = await openRoom(['Presenter', 'Attendee']);
    const ada = await join(0);
    const ben = await join(1);
    const activeCalls = ({ agent }: { agent: CallAgent }) => agent.feature(Features.ActiveCallTransfer);
    const events: string[] = [];
    for (const event of ['activeCallsUpdated', 'noActiveCalls']) {
      activeCalls(ben).on(event, () => void events.push(event));
      activeCalls(ada).on(event, () => void events.push(`${event} to ada`));
    }
    expect(await activeCalls(ben).getActiveCallDetails()).toBeUndefined();

    const token = people[1]?.token ?? '';
    const first = await device(token, roomId);
    const second = await device(token, roomId);
    await expect.poll(() => activeCalls(ben).getActiveCallDetails()).toHaveLength(2);
    // The service never lists a person's own devices as participants.
    expect(ben.call.remoteParticipants).toHaveLength(1);

    first({ type: 'leave' });
    await expect.poll(() => activeCalls(ben).getActiveCallDetails()).toHaveLength(1);
    second({ type: 'leave' });
    await expect.poll(() => activeCalls(ben).getActiveCallDetails()).toBeUndefined();
    expect(events).toEqual(['activeCallsUpdated', 'activeCallsUpdated', 'activeCallsUpdated', 'noActiveCalls']);
  });
});
