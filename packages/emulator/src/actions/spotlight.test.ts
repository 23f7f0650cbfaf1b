import { SPOTLIGHT_LIMIT } from '@anteroom/contract/signalling';
import { expect, test } from 'vitest';
import { startRig } from '../../test/rig.js';

test('a Presenter adds people to the spotlight in order, once each, and removes one or all', async () => {
  const { inCall } = await startRig();
  const { people } = await inCall('Presenter', 'Attendee', 'Consumer');
  const [ada, ben, cleo] = people;
  const spotlight = async () => (await cleo.next('call-changed')).call.spotlight;
  ada.send({ type: 'spotlight', on: true, acsUserIds: [ben.acsUserId, 'nobody'] });
  expect(await spotlight()).toEqual([ben.acsUserId]);
  ada.send({ type: 'spotlight', on: true });
  expect(await spotlight()).toEqual([ben.acsUserId, ada.acsUserId]);
  ada.send({ type: 'spotlight', on: true, acsUserIds: [cleo.acsUserId, ben.acsUserId] });
  expect(await spotlight()).toEqual([ben.acsUserId, ada.acsUserId, cleo.acsUserId]);
  ada.send({ type: 'spotlight', on: false, acsUserIds: [ada.acsUserId] });
  expect(await spotlight()).toEqual([ben.acsUserId, cleo.acsUserId]);
  ada.send({ type: 'spotlight', on: false });
  expect(await spotlight()).toEqual([]);
});

test.each([
  ['put themselves in the spotlight', { on: true, others: false }, 'spotlightParticipant'],
  ['take someone else out of it', { on: false, others: true }, 'removeParticipantsSpotlight'],
  ['take everyone out of it', { on: false, others: false }, 'removeParticipantsSpotlight'],
] as const)('an Attendee who asks to %s is denied, and it is logged', async (_, { on, others }, capability) => {
  const { emulator, inCall, log } = await startRig();
  const { roomId, people } = await inCall('Presenter', 'Attendee');
  const [ada, ben] = people;
  ada.send({ type: 'spotlight', on: true });
  await ben.next('call-changed');
  ben.send({ type: 'spotlight', on, ...(others ? { acsUserIds: [ada.acsUserId] } : {}) });
  expect(await ben.next('denied')).toMatchObject({ capability });
  expect(log).toEqual([`denied: ${ben.acsUserId}, Attendee of room ${roomId}, asked for ${capability}`]);
  expect(emulator.calls()[0]?.spotlight).toEqual([ada.acsUserId]);
});

test('people in the spotlight may remove themselves, and leaving the call removes them', async () => {
  const { inCall } = await startRig();
  const { people } = await inCall('Presenter', 'Attendee', 'Attendee');
  const [ada, ben, dot] = people;
  ada.send({ type: 'spotlight', on: true, acsUserIds: [ben.acsUserId, dot.acsUserId] });
  await ada.next('call-changed');
  ben.send({ type: 'spotlight', on: false, acsUserIds: [ben.acsUserId] });
  expect((await ada.next('call-changed')).call.spotlight).toEqual([dot.acsUserId]);
  dot.send({ type: 'leave' });
  expect((await ada.next('call-changed')).call.spotlight).toEqual([]);
});

test('the spotlight holds seven people', async () => {
  const { inCall } = await startRig();
  const { people } = await inCall(
    'Presenter',
    'Attendee',
    'Attendee',
    'Attendee',
    'Attendee',
    'Attendee',
    'Attendee',
    'Attendee',
  );
  const everyone = people.map(({ acsUserId }) => acsUserId);
  people[0].send({ type: 'spotlight', on: true, acsUserIds: everyone });
  expect((await people[0].next('call-changed')).call.spotlight).toEqual(everyone.slice(0, SPOTLIGHT_LIMIT));
  expect(SPOTLIGHT_LIMIT).toBe(7);
});

test('where spotlight is switched off not even a Presenter may', async () => {
  const { inCall } = await startRig({ spotlight: false });
  const { people } = await inCall('Presenter');
  people[0].send({ type: 'spotlight', on: true });
  expect(await people[0].next('denied')).toMatchObject({ capability: 'spotlightParticipant' });
});
