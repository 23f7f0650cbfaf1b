import type { ParticipantRole } from '@azure/communication-rooms';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { emulator, MUTED, openRoom } from '../../test/inCall.js';
import type { CapabilitiesFeature, RemoteParticipant } from '../index.js';
import type { Call } from './Call.js';

const OURS = { alternateCallerId: { phoneNumber: '+15550199' } };

afterEach(() => {
  vi.unstubAllGlobals();
});

/** People in the call of a room that may dial out. */
async function inCall<const Roles extends readonly ParticipantRole[]>(...roles: Roles) {
  const { roomId, join } = await openRoom(roles);
  await emulator.switchDialOut(roomId, true);
  const calls: Call[] = [];
  for (const place of roles.keys()) calls.push((await join(place, MUTED)).call);
  return { roomId, calls: calls as unknown as { [K in keyof Roles]: Call } };
}

/** A number that only this test uses, and its behavior. */
async function phone(behaviour: string, ringMs = 20): Promise<{ phoneNumber: string }> {
  const phoneNumber = `+1555${String(Math.floor(Math.random() * 1e7)).padStart(7, '0')}`;
  await emulator.setPhone(phoneNumber, { behaviour, ringMs, talkMs: 20 });
  return { phoneNumber };
}

/** From now on, sockets drop messages of one type. */
function deafTo(type: string): void {
  class DeafSocket extends WebSocket {
    override set onmessage(listener: ((event: MessageEvent) => void) | null) {
      super.onmessage = (event) => {
        if (JSON.parse(String(event.data)).type !== type) listener?.(event);
      };
    }
  }
  vi.stubGlobal('WebSocket', DeafSocket);
}

/** The states of a participant from now on. */
function statesOf(participant: RemoteParticipant): string[] {
  const states: string[] = [participant.state];
  participant.on('stateChanged', () => void states.push(participant.state));
  return states;
}

const phonesSeenBy = (call: Call) => call.remoteParticipants.filter(({ identifier }) => 'phoneNumber' in identifier);

describe('dialling a phone', () => {
  it('gives its participant at once, and the same one enters the call when it rings', async () => {
    const { calls } = await inCall('Presenter', 'Attendee');
    const [ada, ben] = calls;
    const dialled = await phone('answers');
    const participant = ada.addParticipant(dialled, OURS);
    const states = statesOf(participant);
    expect(phonesSeenBy(ada)).toEqual([]);
    const added: RemoteParticipant[] = [];
    ada.on('remoteParticipantsUpdated', (change: { added: RemoteParticipant[] }) => void added.push(...change.added));
    expect(ada.addParticipant(dialled, OURS)).toBe(participant);
    await expect.poll(() => participant.state).toBe('Connected');
    expect(states).toEqual(['Connecting', 'Ringing', 'Connected']);
    expect(added).toEqual([participant]);
    expect(phonesSeenBy(ada)).toEqual([participant]);
    expect(participant).toMatchObject({ displayName: dialled.phoneNumber, role: 'Unknown', isMuted: false });
    expect(participant.identifier).toMatchObject({ kind: 'phoneNumber', ...dialled });
    expect(ada.addParticipant(dialled, OURS)).toBe(participant);
    await expect.poll(() => phonesSeenBy(ben).map(({ state }) => state)).toEqual(['Connected']);
  });

  it.each([
    ['busy', ['Connecting', 'Disconnected'], { code: 486, subCode: 560486 }],
    ['no-answer', ['Connecting', 'Ringing', 'Disconnected'], { code: 480, subCode: 560480 }],
    ['declines', ['Connecting', 'Ringing', 'Disconnected'], { code: 603, subCode: 560603 }],
    ['hangs-up', ['Connecting', 'Ringing', 'Connected', 'Disconnected'], { code: 0, subCode: 560000 }],
  ])('of a number that is %s ends with its documented code, and the call continues', async (behaviour, all, reason) => {
    const { calls } = await inCall('Presenter');
    const participant = calls[0].addParticipant(await phone(behaviour), OURS);
    const states = statesOf(participant);
    await expect.poll(() => states).toEqual(all);
    expect(participant.callEndReason).toEqual(reason);
    expect(phonesSeenBy(calls[0])).toEqual([]);
    expect(calls[0].state).toBe('Connected');
  });

  it('without an alternate caller id fails with 403/510403', async () => {
    const { calls } = await inCall('Presenter');
    const participant = calls[0].addParticipant(await phone('answers'));
    await expect.poll(() => participant.callEndReason).toEqual({ code: 403, subCode: 510403 });
  });

  it('is for Presenters, with a message', async () => {
    const { calls } = await inCall('Attendee', 'Collaborator', 'Consumer');
    for (const call of calls) {
      expect(() => call.addParticipant({ phoneNumber: '+15550100' }, OURS)).toThrow(
        expect.objectContaining({ name: 'CallError', code: 403 }),
      );
    }
  });

  it("goes by the room's pstnDialOutEnabled, and so does the capability, in the midst of the call", async () => {
    const { roomId, calls } = await inCall('Presenter');
    const [ada] = calls;
    const { capabilities } = ada.feature('Capabilities') as CapabilitiesFeature;
    expect(capabilities.addPhoneNumber.isPresent).toBe(true);
    const isPresent = () => (ada.feature('Capabilities') as CapabilitiesFeature).capabilities.addPhoneNumber.isPresent;
    await emulator.switchDialOut(roomId, false);
    await expect.poll(isPresent).toBe(false);
    expect(() => ada.addParticipant({ phoneNumber: '+15550100' }, OURS)).toThrow(
      expect.objectContaining({ code: 403 }),
    );
    await emulator.switchDialOut(roomId, true);
    await expect.poll(isPresent).toBe(true);
  });

  it('refuses an invalid phone number, a person, and a call that is over', async () => {
    const { calls } = await inCall('Presenter');
    const [ada] = calls;
    expect(() => ada.addParticipant({ phoneNumber: '911' }, OURS)).toThrow(expect.objectContaining({ code: 400 }));
    expect(() => ada.addParticipant({ communicationUserId: '8:acs:x_y' })).toThrow('add the person to the roster');
    await ada.hangUp();
    expect(() => ada.addParticipant({ phoneNumber: '+15550100' }, OURS)).toThrow(
      expect.objectContaining({ code: 412 }),
    );
  });

  it('that the server denies, because it knew of a switch before the page, ends with 403', async () => {
    deafTo('call-changed');
    const { roomId, calls } = await inCall('Presenter');
    await emulator.switchDialOut(roomId, false);
    const numbers = [await phone('answers'), await phone('answers')];
    const dialled = numbers.map((number) => calls[0].addParticipant(number, OURS));
    expect(dialled.map(({ state }) => state)).toEqual(['Connecting', 'Connecting']);
    for (const participant of dialled) {
      await expect.poll(() => participant.callEndReason).toEqual({ code: 403, subCode: 0 });
      expect(participant.state).toBe('Disconnected');
    }
  });
});

it('a phone is removed by its number', async () => {
  const { calls } = await inCall('Presenter');
  const dialled = await phone('answers', 0);
  const participant = calls[0].addParticipant(dialled, OURS);
  await expect.poll(() => participant.state).toBe('Connected');
  await calls[0].removeParticipant(dialled);
  await expect.poll(() => participant.callEndReason).toEqual({ code: 0, subCode: 5300 });
  expect(phonesSeenBy(calls[0])).toEqual([]);
});

it('a phone that was let in while the connection was lost is the one that was dialed', async () => {
  deafTo('participant-joined');
  const { roomId, calls } = await inCall('Presenter');
  const dialled = await phone('answers', 0);
  const participant = calls[0].addParticipant(dialled, OURS);
  await expect.poll(() => emulator.phoneIn(roomId, dialled.phoneNumber)).toMatchObject({ state: 'Connected' });
  expect(phonesSeenBy(calls[0])).toEqual([]);
  dispatchEvent(new Event('online'));
  await expect.poll(() => phonesSeenBy(calls[0])).toEqual([participant]);
  expect(participant.state).toBe('Connected');
});

it('a person who leaves sees the pending phone end', async () => {
  deafTo('participant-joined');
  const { calls } = await inCall('Presenter');
  const participant = calls[0].addParticipant(await phone('answers', 600_000), OURS);
  await calls[0].hangUp();
  expect(participant.state).toBe('Disconnected');
});

describe('tones', () => {
  it('reach the phone in the order in which they were sent', async () => {
    const { roomId, calls } = await inCall('Presenter', 'Attendee');
    const dialled = await phone('answers', 0);
    const participant = calls[0].addParticipant(dialled, OURS);
    await expect.poll(() => participant.state).toBe('Connected');
    for (const tone of ['Num1', 'Num2', 'Pound'] as const) await calls[0].sendDtmf(tone);
    await expect
      .poll(() => emulator.phoneIn(roomId, dialled.phoneNumber))
      .toEqual({ ...dialled, state: 'Connected', tones: ['Num1', 'Num2', 'Pound'] });
  });

  it('are heard by no one if there is no phone, and are not for Consumers', async () => {
    const { calls } = await inCall('Presenter', 'Consumer');
    await expect(calls[0].sendDtmf('Star')).resolves.toBeUndefined();
    await expect(calls[0].sendDtmf('Boing' as 'Star')).rejects.toMatchObject({ code: 400 });
    await expect(calls[1].sendDtmf('Star')).rejects.toMatchObject({ code: 403 });
  });
});
