import { expect, test } from 'vitest';
import { startRig } from '../../test/rig.js';

test('the parts of one text have one number, and no two texts of a call have the same', async () => {
  const { inCall } = await startRig();
  const { people } = await inCall('Presenter', 'Attendee');
  const [ada, ben] = people;
  const said = async () => {
    const { acsUserId, text, final, sequence } = await ben.next('text');
    return [acsUserId, text, final, sequence];
  };
  ada.send({ type: 'text', text: 'H', final: false });
  expect(await said()).toEqual([ada.acsUserId, 'H', false, 1]);
  ben.send({ type: 'text', text: 'Y', final: false });
  expect(await said()).toEqual([ben.acsUserId, 'Y', false, 2]);
  ada.send({ type: 'text', text: 'Hi', final: true });
  expect(await said()).toEqual([ada.acsUserId, 'Hi', true, 1]);
  ada.send({ type: 'text', text: 'Again', final: true });
  expect(await said()).toEqual([ada.acsUserId, 'Again', true, 3]);
  ben.send({ type: 'text', text: 'Yes', final: true });
  expect(await said()).toEqual([ben.acsUserId, 'Yes', true, 2]);
});

test('a Consumer who types is denied, it is logged, and no one receives it', async () => {
  const { inCall, log } = await startRig();
  const { roomId, people } = await inCall('Presenter', 'Consumer');
  const [ada, cleo] = people;
  cleo.send({ type: 'text', text: 'Hi', final: true });
  expect(await cleo.next('denied')).toMatchObject({ capability: 'realTimeText' });
  expect(log).toEqual([`denied: ${cleo.acsUserId}, Consumer of room ${roomId}, asked for realTimeText`]);
  cleo.send({ type: 'hold', held: true });
  await ada.next('participant-changed');
  expect(ada.received.map((message) => message.type)).not.toContain('text');
});
