import { expect, test } from 'vitest';
import { startRig } from '../../test/rig.js';

test('captions start with a language, reach everyone with speaker and time, and can change their language', async () => {
  const { inCall } = await startRig({ clock: () => 1_700_000_000_000 });
  const { people } = await inCall('Presenter', 'Attendee');
  const [ada, ben] = people;
  ben.send({ type: 'captions', spokenLanguage: 'en-us' });
  expect((await ada.next('call-changed')).call.captions).toEqual({ spokenLanguage: 'en-us' });
  ada.send({ type: 'caption', text: 'Hello', final: false });
  for (const client of people) {
    expect(await client.next('caption')).toEqual({
      type: 'caption',
      acsUserId: ada.acsUserId,
      displayName: 'Someone',
      text: 'Hello',
      final: false,
      at: 1_700_000_000_000,
      spokenLanguage: 'en-us',
    });
  }
  ada.send({ type: 'captions', spokenLanguage: 'de-de' });
  expect((await ben.next('call-changed')).call.captions).toEqual({ spokenLanguage: 'de-de' });
  ben.send({ type: 'caption', text: 'Hallo', final: true });
  expect(await ada.next('caption')).toMatchObject({ acsUserId: ben.acsUserId, spokenLanguage: 'de-de', final: true });
});

test('captions stay on while one person wants them, and end when the last one stops them or leaves', async () => {
  const { inCall } = await startRig();
  const { people } = await inCall('Presenter', 'Attendee', 'Attendee');
  const [ada, ben, dot] = people;
  ada.send({ type: 'captions', spokenLanguage: 'en-us' });
  await dot.next('call-changed');
  ben.send({ type: 'captions', spokenLanguage: 'en-us' });
  // Ben's earlier request has been handled when this one is answered.
  ben.send({ type: 'hand', raised: true });
  await ada.next('participant-changed');
  ada.send({ type: 'captions' });
  ada.send({ type: 'hand', raised: true });
  await dot.next('participant-changed');
  await dot.next('participant-changed');
  dot.send({ type: 'caption', text: 'Still on', final: true });
  await ben.next('caption');
  ben.send({ type: 'leave' });
  expect((await dot.next('call-changed')).call.captions).toBeUndefined();
  expect(dot.received.filter((message) => message.type === 'call-changed')).toHaveLength(2);
});

test('nothing that is said while captions are off reaches anyone', async () => {
  const { inCall } = await startRig();
  const { people } = await inCall('Presenter', 'Attendee');
  const [ada, ben] = people;
  ada.send({ type: 'caption', text: 'Nobody reads this', final: true });
  ada.send({ type: 'hand', raised: true });
  await ben.next('participant-changed');
  expect(ben.received.map((message) => message.type)).not.toContain('caption');
});

test('a later participant receives the captions and their language', async () => {
  const { inCall, joining } = await startRig();
  const { roomId, people } = await inCall('Presenter');
  people[0].send({ type: 'captions', spokenLanguage: 'fr-fr' });
  await people[0].next('call-changed');
  const again = await joining(roomId, people[0].acsUserId);
  expect((await again.next('joined')).call.captions).toEqual({ spokenLanguage: 'fr-fr' });
});

test('a Consumer may see captions, and cannot add to them', async () => {
  const { inCall, log } = await startRig();
  const { people } = await inCall('Presenter', 'Consumer');
  const [ada, ben] = people;
  ben.send({ type: 'captions', spokenLanguage: 'en-us' });
  await ada.next('call-changed');
  ben.send({ type: 'caption', text: 'Never spoken', final: true });
  expect(await ben.next('denied')).toMatchObject({ capability: 'unmuteMic' });
  expect(log).toContainEqual(expect.stringContaining('asked for unmuteMic'));
  ada.send({ type: 'caption', text: 'Spoken', final: true });
  expect(await ben.next('caption')).toMatchObject({ acsUserId: ada.acsUserId, text: 'Spoken' });
});
