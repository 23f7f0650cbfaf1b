import { ROLES } from '@anteroom/contract';
import { expect, test } from 'vitest';
import { startRig } from '../../test/rig.js';

test('a reaction reaches everyone, the sender included', async () => {
  const { inCall } = await startRig();
  const { people } = await inCall('Presenter', 'Attendee', 'Consumer');
  people[1].send({ type: 'reaction', reaction: 'heart' });
  for (const client of people) {
    expect(await client.next('reaction')).toEqual({
      type: 'reaction',
      acsUserId: people[1].acsUserId,
      reaction: 'heart',
    });
  }
});

test.each([
  [{ type: 'hand', raised: true }, 'raiseHand', ['Consumer'], { raiseHand: false }],
  [{ type: 'reaction', reaction: 'like' }, 'useReactions', ['Consumer'], { reactions: false }],
  [{ type: 'end' }, 'hangUpForEveryOne', ['Attendee', 'Consumer', 'Collaborator'], { hangUpForEveryone: false }],
] as const)(
  '%j is denied to those whose role has no %s, and to all where it is switched off; it is logged',
  async (message, capability, roles, off) => {
    const { inCall, log } = await startRig({ hangUpForEveryone: true });
    for (const role of roles) {
      const { roomId, people } = await inCall(role);
      people[0].send(message);
      expect(await people[0].next('denied')).toMatchObject({ capability });
      expect(log.splice(0)).toEqual([
        `denied: ${people[0].acsUserId}, ${role} of room ${roomId}, asked for ${capability}`,
      ]);
    }
    const { inCall: withoutIt } = await startRig(off);
    const { people } = await withoutIt('Presenter');
    people[0].send(message);
    expect(await people[0].next('denied')).toMatchObject({ capability });
  },
);

test.each(ROLES)('a %s can put the call on hold for themselves, and the others see it', async (role) => {
  const { inCall } = await startRig();
  const { people } = await inCall('Presenter', role);
  people[1].send({ type: 'hold', held: true });
  expect((await people[0].next('participant-changed')).participant).toMatchObject({
    acsUserId: people[1].acsUserId,
    onHold: true,
  });
  people[1].send({ type: 'hold', held: false });
  expect((await people[0].next('participant-changed')).participant).not.toHaveProperty('onHold');
});

test('a Presenter ends the call for everyone with 0/4097, where that is switched on', async () => {
  const { emulator, inCall } = await startRig({ hangUpForEveryone: true });
  const { people } = await inCall('Presenter', 'Attendee', 'Consumer');
  people[0].send({ type: 'end' });
  for (const client of people) expect(await client.next('ended')).toMatchObject({ code: 0, subCode: 4097 });
  expect(emulator.calls()).toEqual([]);
});

test('a role that may not raise a hand loses the one that is up', async () => {
  const { rooms, inCall } = await startRig();
  const { roomId, people } = await inCall('Presenter', 'Attendee');
  people[1].send({ type: 'hand', raised: true });
  expect((await people[0].next('participant-changed')).participant.handOrder).toBe(1);
  await rooms.addOrUpdateParticipants(roomId, [{ id: { communicationUserId: people[1].acsUserId }, role: 'Consumer' }]);
  expect((await people[0].next('participant-changed')).participant).not.toHaveProperty('handOrder');
});
