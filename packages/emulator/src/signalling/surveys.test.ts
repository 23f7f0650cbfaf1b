import { expect, test } from 'vitest';
import { type Rig, startRig } from '../../test/rig.js';

const SURVEY = { overallRating: { score: 2, issues: ['HadToRejoin' as const] }, audioRating: { score: 1 } };

const kept = async ({ emulator }: Rig) => (await (await fetch(`${emulator.url}/_emulator/surveys`)).json()).surveys;

/** A person who was in a call and has left it. */
async function afterCall(rig: Rig) {
  const { roomId, userIds } = await rig.openRoom('Consumer');
  const client = await rig.joining(roomId, userIds[0]);
  const { seat, callId } = await client.next('joined');
  client.send({ type: 'leave' });
  await client.closed;
  return { seat, callId, roomId, acsUserId: userIds[0] };
}

test('a survey after the call is kept, with whose it is and of which call', async () => {
  const rig = await startRig();
  const { seat, ...call } = await afterCall(rig);
  const client = await rig.connect();
  client.send({ type: 'survey', seat, survey: SURVEY });
  const { id } = await client.next('survey-received');
  expect(await client.closed).toMatchObject({ code: 1000 });
  const surveys = await kept(rig);
  expect(surveys).toEqual([{ id, ...call, at: expect.stringMatching(/^\d{4}-.*\+00:00$/), survey: SURVEY }]);
  expect(JSON.stringify(surveys)).not.toContain(seat);
});

test('a survey after a lost connection and a return is about the same call', async () => {
  const rig = await startRig();
  const { roomId, userIds } = await rig.openRoom('Presenter', 'Attendee');
  const first = await rig.joining(roomId, userIds[0]);
  const { seat } = await first.next('joined');
  first.send({ type: 'leave' });
  await first.closed;
  const ben = await rig.joining(roomId, userIds[1]);
  const { callId } = await ben.next('joined');
  const again = await rig.connect();
  again.send({
    type: 'join',
    token: await rig.token(userIds[0]),
    roomId,
    displayName: 'Ada',
    media: { microphone: false, camera: false, screen: false },
    seat,
  });
  await again.next('joined');
  const client = await rig.connect();
  client.send({ type: 'survey', seat, survey: SURVEY });
  await client.next('survey-received');
  expect(await kept(rig)).toEqual([expect.objectContaining({ callId })]);
});

test('a seat of another emulator, a made-up one and one from before a reset give 400, and nothing is kept', async () => {
  const rig = await startRig();
  const other = await startRig({ accessKey: btoa('another') });
  const { seat } = await afterCall(rig);
  rig.emulator.reset();
  for (const ticket of [(await afterCall(other)).seat, 'made up', seat]) {
    const client = await rig.connect();
    client.send({ type: 'survey', seat: ticket, survey: SURVEY });
    expect(await client.next('refused')).toMatchObject({ code: 400, subCode: 0 });
    await client.closed;
  }
  expect(await kept(rig)).toEqual([]);
});

test.each([
  ['without a rating', {}],
  ['beyond the scale', { overallRating: { score: 6 } }],
  ['with an issue that there is not', { overallRating: { score: 1, issues: ['Rain'] } }],
  ['larger than a message may be', { overallRating: { score: 1, issues: Array(30_000).fill('OtherIssues') } }],
])('a survey %s closes the socket, and nothing is kept', async (_, survey) => {
  const rig = await startRig();
  const { seat } = await afterCall(rig);
  const client = await rig.connect();
  client.socket.send(JSON.stringify({ type: 'survey', seat, survey }));
  expect([1008, 1009]).toContain((await client.closed).code);
  expect(await kept(rig)).toEqual([]);
});

test('the socket of a call accepts no survey', async () => {
  const rig = await startRig();
  const { roomId, userIds } = await rig.openRoom('Presenter');
  const client = await rig.joining(roomId, userIds[0]);
  const { seat } = await client.next('joined');
  client.send({ type: 'survey', seat, survey: SURVEY });
  expect(await client.closed).toEqual({ code: 1008, reason: 'A survey needs a separate socket.' });
  expect(await kept(rig)).toEqual([]);
});

test('the latest thousand surveys are kept', async () => {
  const rig = await startRig();
  const { seat } = await afterCall(rig);
  const ids: string[] = [];
  for (let number = 0; number <= 1_000; number += 1) {
    const client = await rig.connect();
    client.send({ type: 'survey', seat, survey: SURVEY });
    ids.push((await client.next('survey-received')).id);
  }
  expect((await kept(rig)).map(({ id }: { id: string }) => id)).toEqual(ids.slice(1));
}, 60_000);
