import { expect, test } from 'vitest';
import { startRig } from '../../../test/rig.js';

const json = (method: string, body: unknown) => ({ method, body: JSON.stringify(body) });

test('recording and transcription are switched on and off, reported to everyone, and shown', async () => {
  const { emulator, inCall } = await startRig();
  const { roomId, callId, people } = await inCall('Presenter', 'Consumer');
  const path = `${emulator.url}/_emulator/calls/${callId}`;
  const answer = await fetch(path, json('PATCH', { recording: true }));
  expect([answer.status, await answer.json()]).toEqual([200, emulator.calls()[0]]);
  for (const client of people) {
    expect((await client.next('call-changed')).call).toMatchObject({ recording: true, transcription: false });
  }
  await fetch(path, json('PATCH', { recording: false, transcription: true }));
  expect((await people[1].next('call-changed')).call).toMatchObject({ recording: false, transcription: true });
  people[0].send({ type: 'spotlight', on: true });
  people[0].send({ type: 'captions', spokenLanguage: 'en-us' });
  await people[0].next('call-changed');
  await expect
    .poll(async () => (await (await fetch(`${emulator.url}/_emulator/calls`)).json()).calls)
    .toMatchObject([
      {
        roomId,
        recording: false,
        transcription: true,
        captions: { spokenLanguage: 'en-us' },
        spotlight: [people[0].acsUserId],
      },
    ]);
});

test.each([{}, { recording: 'yes' }, { recording: true, more: 1 }, { recording: null }])(
  'a change of %j is refused with a message and changes nothing',
  async (change) => {
    const { emulator, inCall } = await startRig();
    const { callId } = await inCall('Presenter');
    const before = emulator.calls();
    const answer = await fetch(`${emulator.url}/_emulator/calls/${callId}`, json('PATCH', change));
    expect(answer.status).toBe(400);
    expect((await answer.json()).error.message).toContain('"recording"');
    expect(emulator.calls()).toEqual(before);
  },
);

test('captions can be added for a participant while captions are on', async () => {
  const { emulator, inCall } = await startRig();
  const { callId, people } = await inCall('Presenter', 'Attendee');
  const [ada, ben] = people;
  const say = async (body: unknown, id = callId) => {
    const answer = await fetch(`${emulator.url}/_emulator/calls/${id}/captions`, json('POST', body));
    return [answer.status, answer.status === 204 ? '' : (await answer.json()).error.message];
  };
  const { acsUserId } = ada;
  expect(await say({ acsUserId, text: 'Hello' })).toEqual([409, 'Captions are off. A participant has to start them.']);
  ben.send({ type: 'captions', spokenLanguage: 'en-us' });
  await ben.next('call-changed');
  expect(await say({ acsUserId, text: 'Hel', final: false })).toEqual([204, '']);
  expect(await ben.next('caption')).toMatchObject({ acsUserId, text: 'Hel', final: false });
  expect(await say({ acsUserId, text: 'Hello' })).toEqual([204, '']);
  expect(await ben.next('caption')).toMatchObject({ acsUserId, text: 'Hello', final: true });
  expect(await say({ acsUserId: '8:acs:nobody', text: 'Hello' })).toEqual([
    404,
    'No participant of this call has this acsUserId.',
  ]);
  expect(await say({ acsUserId, text: 'Hello' }, 'elsewhere')).toEqual([404, 'No running call has this id.']);
  for (const body of [{}, { acsUserId }, { acsUserId, text: '' }, { acsUserId, text: 'Hello', more: 1 }]) {
    expect(await say(body)).toEqual([400, expect.stringContaining('"acsUserId"')]);
  }
});

test('a call that is not running can be neither changed nor ended', async () => {
  const { emulator } = await startRig();
  const path = `${emulator.url}/_emulator/calls/elsewhere`;
  expect((await fetch(path, json('PATCH', { recording: true }))).status).toBe(404);
  expect((await fetch(path, { method: 'DELETE' })).status).toBe(404);
});
