import { describe, expect, it } from 'vitest';
import { identifierOf, inCall, MUTED, type Person, seenBy } from '../../test/inCall.js';
import type { RaiseHandFeature } from '../index.js';

const hands = ({ call }: Person) => call.feature('RaiseHand') as RaiseHandFeature;
const raised = (viewer: Person) =>
  hands(viewer)
    .getRaisedHands()
    .map(({ identifier }) => ('communicationUserId' in identifier ? identifier.communicationUserId : ''));

describe('raised hands', () => {
  it('are seen by everyone, including later participants, in the order in which they were raised', async () => {
    const [ada, ben] = await inCall(['Presenter', 'Attendee'], MUTED);
    const events: string[] = [];
    hands(ada).on('raisedHandEvent', () => void events.push('raised'));
    hands(ada).on('loweredHandEvent', () => void events.push('lowered'));
    await hands(ben).raiseHand();
    await expect.poll(() => raised(ada)).toEqual([ben.acsUserId]);
    await hands(ada).raiseHand();
    await expect.poll(() => raised(ben)).toEqual([ben.acsUserId, ada.acsUserId]);
    await hands(ben).lowerHand();
    await expect.poll(() => raised(ada)).toEqual([ada.acsUserId]);
    expect(events).toEqual(['raised', 'raised', 'lowered']);
  });

  it('go down when their owner leaves', async () => {
    const [ada, ben] = await inCall(['Presenter', 'Attendee'], MUTED);
    await hands(ben).raiseHand();
    await expect.poll(() => raised(ada)).toHaveLength(1);
    await ben.call.hangUp();
    await expect.poll(() => raised(ada)).toEqual([]);
  });
});

describe('muting others', () => {
  it('silences one person, who is notified and can unmute', async () => {
    const [ada, ben, dot] = await inCall(['Presenter', 'Attendee', 'Collaborator']);
    let told = 0;
    ben.call.on('mutedByOthers', () => {
      told += 1;
    });
    await seenBy(ada, ben)?.mute();
    await expect.poll(() => ben.call.isMuted).toBe(true);
    expect(told).toBe(1);
    await expect.poll(() => seenBy(dot, ben)?.isMuted).toBe(true);
    expect(dot.call.isMuted).toBe(false);
    await ben.call.unmute();
    await expect.poll(() => seenBy(ada, ben)?.isMuted).toBe(false);
  });

  it('of all silences everyone else', async () => {
    const [ada, ben, dot] = await inCall(['Presenter', 'Attendee', 'Collaborator']);
    await ada.call.muteAllRemoteParticipants();
    await expect.poll(() => [ben.call.isMuted, dot.call.isMuted]).toEqual([true, true]);
    expect(ada.call.isMuted).toBe(false);
  });

  it('is for Presenters', async () => {
    const [ada, ben] = await inCall(['Presenter', 'Attendee']);
    await expect(ben.call.muteAllRemoteParticipants()).rejects.toMatchObject({ code: 403 });
    await expect(seenBy(ben, ada)?.mute()).rejects.toMatchObject({ code: 403 });
    expect(ada.call.isMuted).toBe(false);
  });
});

describe('removing others', () => {
  it('ends the call for them with 5300, and they may come back', async () => {
    const [ada, ben] = await inCall(['Presenter', 'Attendee'], MUTED);
    await ada.call.removeParticipant(identifierOf(ben));
    await expect.poll(() => ben.call.state).toBe('Disconnected');
    expect(ben.call.callEndReason).toEqual({ code: 0, subCode: 5300 });
    await expect.poll(() => ada.call.remoteParticipants).toEqual([]);
  });

  it('is for Presenters', async () => {
    const [ada, dot] = await inCall(['Presenter', 'Collaborator'], MUTED);
    await expect(dot.call.removeParticipant(identifierOf(ada))).rejects.toMatchObject({ code: 403 });
    expect(ada.call.state).toBe('Connected');
  });
});
