import { expect, test } from 'vitest';
import { signedFetch, startRig } from '../../../test/rig.js';

const VERSION = 'api-version=2025-03-13';
const UPPER = '8:acs:B6AADA1F-0B1D-47AC-866F-91AAE00A1D01_00000018-AC89-7C76-35F3-343A0D00E901';
const LOWER = UPPER.toLowerCase();

async function openRoster() {
  const rig = await startRig();
  const { id } = await rig.rooms.createRoom();
  const patch = async (participants: unknown) => {
    const path = `/rooms/${id}/participants?${VERSION}`;
    // A text, because an object literal can't have every key that JSON can.
    const body = typeof participants === 'string' ? participants : { participants };
    const response = await signedFetch(rig.emulator, path, { method: 'PATCH', body });
    return { status: response.status, json: await response.json() };
  };
  const roster = async () => {
    const response = await signedFetch(rig.emulator, `/rooms/${id}/participants?${VERSION}`);
    return (await response.json()).value;
  };
  return { ...rig, id, patch, roster };
}

test.each(['constructor', 'prototype', 'toString', 'hasOwnProperty'])(
  'the key %s is an id that is not supported, on creation too',
  async (key) => {
    const { emulator, patch, roster } = await openRoster();
    const answer = await patch(`{"participants":{"${key}":{"role":"Attendee"}}}`);
    const message = `Communication identifier ${key} is not supported.`;
    expect(answer).toEqual({ status: 400, json: { error: { code: 'BadRequest', message } } });
    expect(await roster()).toEqual([]);
    const body = `{"participants":{"${key}":null}}`;
    expect((await signedFetch(emulator, `/rooms?${VERSION}`, { method: 'POST', body })).status).toBe(400);
  },
);

test.each([[[]], [['Attendee']], ['Attendee'], [true], [1]])('the entry %j is no participant', async (entry) => {
  const { patch, roster } = await openRoster();
  const { status, json } = await patch({ [LOWER]: entry });
  expect(status).toBe(400);
  expect(json.error.details.at(-1).target).toBe(`$.participants.${LOWER}`);
  expect(await roster()).toEqual([]);
});

test('participants that are a list are refused', async () => {
  const { patch } = await openRoster();
  expect((await patch([])).status).toBe(400);
});

test('raw ids that differ only in the case of hex digits are one person', async () => {
  const { patch, roster } = await openRoster();
  await patch({ [UPPER]: { role: 'Consumer' } });
  await patch({ [LOWER]: { role: 'Presenter' } });
  expect(await roster()).toEqual([{ rawId: UPPER, role: 'Presenter' }]);
  await patch({ [LOWER]: null });
  expect(await roster()).toEqual([]);
  expect((await patch({ [UPPER.replace('8:acs', '8:ACS')]: { role: 'Attendee' } })).status).toBe(400);
});

test('a person who was invited by another spelling can join, and is dropped when it is removed', async () => {
  const { rooms, patch, id, createUser, joining } = await openRoster();
  const acsUserId = await createUser();
  const shouted = `8:acs:${acsUserId.slice('8:acs:'.length).toUpperCase()}`;
  await patch({ [shouted]: { role: 'Attendee' } });
  const client = await joining(id, acsUserId);
  await client.next('joined');
  await rooms.removeParticipants(id, [{ communicationUserId: shouted }]);
  expect(await client.next('ended')).toMatchObject({ code: 0, subCode: 5317 });
});
