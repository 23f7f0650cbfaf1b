import { RoomsClient } from '@azure/communication-rooms';
import { expect, test } from 'vitest';
import { signedFetch, startRig } from '../../../test/rig.js';

const DAY_MS = 24 * 60 * 60_000;
const VERSION = 'api-version=2025-03-13';
const UNKNOWN_ROOM = '99400000000000001';

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

const badArgument = (message: string, target: string) => ({
  statusCode: 400,
  code: 'BadRequest',
  details: { error: { details: [{ code: 'BadArgument', message, target }] } },
});

test('a room created without options is open from now for 180 days, without dial-out', async () => {
  const now = Date.parse('2030-01-01T00:00:00Z');
  const { rooms } = await startRig({ clock: () => now });
  const room = await rooms.createRoom();
  expect(room).toMatchObject({ pstnDialOutEnabled: false, createdOn: new Date(now), validFrom: new Date(now) });
  expect(room.validUntil).toEqual(new Date(now + 180 * DAY_MS));
  expect(await rooms.getRoom(room.id)).toEqual(room);
});

test('a created room has the format of the service: 201, Location, 17 digits from 994, a fraction and an offset', async () => {
  const { emulator } = await startRig();
  const response = await signedFetch(emulator, `/rooms?${VERSION}`, { method: 'POST', body: { participants: {} } });
  const room = await response.json();
  expect(response.status).toBe(201);
  expect(room.id).toMatch(/^994\d{14}$/);
  expect(response.headers.get('location')).toBe(room.id);
  expect(Object.keys(room).sort()).toEqual(['createdAt', 'id', 'pstnDialOutEnabled', 'validFrom', 'validUntil']);
  for (const moment of [room.createdAt, room.validFrom, room.validUntil]) {
    expect(moment).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{1,7}\+00:00$/);
  }
});

test('with only validFrom the room still ends 180 days from now', async () => {
  const now = Date.parse('2030-01-01T00:00:00Z');
  const { rooms } = await startRig({ clock: () => now });
  const late = await rooms.createRoom({ validFrom: new Date(now + DAY_MS) });
  expect(late.validUntil).toEqual(new Date(now + 180 * DAY_MS));
  const early = await rooms.createRoom({ validFrom: new Date(now - 17_000) });
  expect(early.validFrom).toEqual(new Date(now - 17_000));
});

test('null for a time means the default', async () => {
  const { emulator } = await startRig();
  const body = { validFrom: null, validUntil: null };
  expect((await signedFetch(emulator, `/rooms?${VERSION}`, { method: 'POST', body })).status).toBe(201);
});

test('a window of exactly 180 days is accepted, on creation and on update', async () => {
  const { rooms } = await startRig();
  const validFrom = new Date();
  const validUntil = new Date(validFrom.getTime() + 180 * DAY_MS);
  const room = await rooms.createRoom({ validFrom, validUntil });
  await expect(rooms.updateRoom(room.id, { validFrom, validUntil })).resolves.toMatchObject({ validFrom, validUntil });
});

test.each([
  ['longer than 180 days', 0, 180 * DAY_MS + 1],
  ['reversed', 2 * DAY_MS, DAY_MS],
])('a window that is %s is refused, on creation and on update', async (_, from, until) => {
  const now = Date.now();
  const { rooms } = await startRig({ clock: () => now });
  const window = { validFrom: new Date(now + from), validUntil: new Date(now + until) };
  const refusal = badArgument('The time range is incorrect, or larger than 180 days.', 'ValidUntil');
  await expect(rooms.createRoom(window)).rejects.toMatchObject(refusal);
  const { id } = await rooms.createRoom();
  await expect(rooms.updateRoom(id, window)).rejects.toMatchObject(refusal);
});

test('a window whose end is past is refused, on creation and on update', async () => {
  const { rooms } = await startRig();
  const window = { validFrom: new Date(Date.now() - 2000), validUntil: new Date(Date.now() - 1000) };
  const refusal = badArgument('The time range end is in the past.', 'ValidUntil');
  await expect(rooms.createRoom(window)).rejects.toMatchObject(refusal);
  const { id } = await rooms.createRoom();
  await expect(rooms.updateRoom(id, window)).rejects.toMatchObject(refusal);
});

test('an update with one end of the window is refused and changes nothing', async () => {
  const { rooms } = await startRig();
  const room = await rooms.createRoom();
  const refusal = badArgument('validFrom and validUntil should be set together.', '');
  const validUntil = new Date(Date.now() + DAY_MS);
  await expect(rooms.updateRoom(room.id, { validUntil, pstnDialOutEnabled: true })).rejects.toMatchObject(refusal);
  await expect(rooms.updateRoom(room.id, { validFrom: new Date() })).rejects.toMatchObject(refusal);
  expect(await rooms.getRoom(room.id)).toEqual(room);
});

test('an update changes what it names and leaves the rest', async () => {
  const { rooms } = await startRig();
  const room = await rooms.createRoom();
  expect(await rooms.updateRoom(room.id, {})).toEqual(room);
  const dialOut = await rooms.updateRoom(room.id, { pstnDialOutEnabled: true });
  expect(dialOut).toEqual({ ...room, pstnDialOutEnabled: true });
  const window = { validFrom: new Date(Date.now() + DAY_MS), validUntil: new Date(Date.now() + 2 * DAY_MS) };
  expect(await rooms.updateRoom(room.id, window)).toEqual({ ...dialOut, ...window });
});

test('a deleted room is gone, and deleting it again is not an error', async () => {
  const { rooms } = await startRig();
  const { id } = await rooms.createRoom();
  await rooms.deleteRoom(id);
  await rooms.deleteRoom(id);
  const gone = { statusCode: 404, code: 'NotFound', message: 'The server cannot find the requested resource.' };
  await expect(rooms.getRoom(id)).rejects.toMatchObject(gone);
  await expect(rooms.updateRoom(id, {})).rejects.toMatchObject(gone);
  await expect(rooms.addOrUpdateParticipants(id, [])).rejects.toMatchObject(gone);
  expect(await all(rooms.listRooms())).toEqual([]);
});

test('an invalid id is distinguished from an unknown one', async () => {
  const { rooms } = await startRig();
  await expect(rooms.getRoom('non-existingroomId')).rejects.toMatchObject({
    statusCode: 400,
    message: 'Invalid room ID.',
  });
  await expect(rooms.deleteRoom('123')).rejects.toMatchObject({ statusCode: 400, message: 'Invalid room ID length.' });
  await expect(rooms.getRoom(UNKNOWN_ROOM)).rejects.toMatchObject({ statusCode: 404 });
});

test('an error carries its code as a header too', async () => {
  const { emulator } = await startRig();
  const response = await signedFetch(emulator, `/rooms/${UNKNOWN_ROOM}?${VERSION}`);
  expect(response.headers.get('x-ms-error-code')).toBe('NotFound');
});

test('a body that is not JSON, or has a wrong type, gets 400 and says where', async () => {
  const { emulator } = await startRig();
  const wrong = await signedFetch(emulator, `/rooms?${VERSION}`, { method: 'POST', body: { validFrom: 'tomorrow' } });
  expect(wrong.status).toBe(400);
  expect(await wrong.json()).toMatchObject({ error: { code: 'BadRequest', details: [{ target: '$.validFrom' }] } });
  for (const body of ['{"validFrom":', '[]', 'null', '"text"']) {
    const response = await signedFetch(emulator, `/rooms?${VERSION}`, { method: 'POST', body });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { code: 'BadRequest' } });
  }
});

test('the same Repeatability-Request-ID creates one room and returns it twice', async () => {
  const { emulator, rooms } = await startRig();
  const post = (requestId: string) =>
    signedFetch(emulator, `/rooms?${VERSION}`, {
      method: 'POST',
      body: {},
      headers: { 'repeatability-request-id': requestId, 'repeatability-first-sent': new Date().toUTCString() },
    });
  const first = await post('6c85c520-3d41-45be-9c29-dffc3a20f8dd');
  const again = await post('6c85c520-3d41-45be-9c29-dffc3a20f8dd');
  const other = await post('f3b1aa43-ab78-44ee-b8d2-d9a396058fcf');
  expect(first.headers.get('repeatability-result')).toBe('accepted');
  expect(again.status).toBe(201);
  const room = await first.json();
  expect(await again.json()).toEqual(room);
  expect((await other.json()).id).not.toBe(room.id);
  expect(await all(rooms.listRooms())).toHaveLength(2);
});

test('the SDK lists every room over several pages, each once, the newest first', async () => {
  const { rooms } = await startRig();
  const made: string[] = [];
  for (let count = 0; count < 101; count += 1) made.push((await rooms.createRoom()).id);
  expect((await all(rooms.listRooms())).map((room) => room.id)).toEqual(made.reverse());
});

test('a room deleted between two pages makes no other room go missing', async () => {
  const { rooms } = await startRig();
  const made: string[] = [];
  for (let count = 0; count < 60; count += 1) made.push((await rooms.createRoom()).id);
  const pages = rooms.listRooms().byPage();
  const first: { id: string }[] = (await pages.next()).value;
  await rooms.deleteRoom(made.at(-1) ?? '');
  const second: { id: string }[] = (await pages.next()).value;
  expect(first).toHaveLength(30);
  expect([...first, ...second].map((room) => room.id)).toEqual(made.reverse());
});

test('a roster of more than one page is listed whole', async () => {
  const { rooms, createUser } = await startRig();
  const first = await createUser();
  const userIds = Array.from({ length: 55 }, (_, index) => `${first.slice(0, -3)}${String(index).padStart(3, '0')}`);
  const { id } = await rooms.createRoom({ participants: userIds.map((id) => ({ id: { communicationUserId: id } })) });
  const listed = await all(rooms.listParticipants(id));
  expect(listed.map((participant) => participant.id)).toEqual(
    userIds.map((communicationUserId) => ({ kind: 'communicationUser', communicationUserId })),
  );
});

test('an invalid nextLink gets 400', async () => {
  const { emulator } = await startRig();
  expect((await signedFetch(emulator, `/rooms?nextLink=abc&${VERSION}`)).status).toBe(400);
});

test('participants are added, changed and removed by id, and the others are left alone', async () => {
  const { rooms, openRoom, createUser } = await startRig();
  const { roomId, userIds } = await openRoom('Presenter', 'Attendee', 'Collaborator');
  const added = await createUser();
  await rooms.addOrUpdateParticipants(roomId, [
    { id: { communicationUserId: userIds[1] }, role: 'Consumer' },
    { id: { communicationUserId: added } },
  ]);
  await rooms.removeParticipants(roomId, [{ communicationUserId: userIds[0] }]);
  const roster = await all(rooms.listParticipants(roomId));
  expect(roster.map(({ id, role }) => [id.kind === 'communicationUser' && id.communicationUserId, role])).toEqual([
    [userIds[1], 'Consumer'],
    [userIds[2], 'Collaborator'],
    [added, 'Attendee'],
  ]);
});

test('removing someone who is not on the roster is not an error', async () => {
  const { rooms, openRoom, createUser } = await startRig();
  const { roomId } = await openRoom('Presenter');
  await rooms.removeParticipants(roomId, [{ communicationUserId: await createUser() }]);
  expect(await all(rooms.listParticipants(roomId))).toHaveLength(1);
});

test('a malformed identifier refuses the whole change', async () => {
  const { rooms, openRoom } = await startRig();
  const { roomId, userIds } = await openRoom('Presenter');
  const wrong = { id: { communicationUserId: 'nobody' } };
  await expect(rooms.createRoom({ participants: [wrong] })).rejects.toMatchObject({
    statusCode: 400,
    message: 'Invalid format for communication identifier.',
  });
  const change = rooms.addOrUpdateParticipants(roomId, [{ id: { communicationUserId: userIds[0] } }, wrong]);
  await expect(change).rejects.toMatchObject({
    statusCode: 400,
    message: 'Communication identifier nobody is not supported.',
  });
  expect(await all(rooms.listParticipants(roomId))).toMatchObject([{ role: 'Presenter' }]);
  const phone = rooms.removeParticipants(roomId, [{ phoneNumber: '+14255550123' }]);
  await expect(phone).rejects.toMatchObject({ statusCode: 400 });
});

test('an unknown role is refused and names its place', async () => {
  const { emulator, openRoom } = await startRig();
  const { roomId, userIds } = await openRoom('Presenter');
  const response = await signedFetch(emulator, `/rooms/${roomId}/participants?${VERSION}`, {
    method: 'PATCH',
    body: { participants: { [userIds[0]]: { role: 'Robot' } } },
  });
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({
    error: {
      details: [{ message: expect.stringContaining('Invalid'), target: `$.participants.${userIds[0]}.role` }],
    },
  });
});

test('an api-version from before the Collaborator does not know the role', async () => {
  const { emulator, createUser } = await startRig();
  const participants = [{ id: { communicationUserId: await createUser() }, role: 'Collaborator' as const }];
  const older = new RoomsClient(emulator.connectionString, {
    allowInsecureConnection: true,
    ...{ apiVersion: '2023-10-30-preview' },
  });
  await expect(older.createRoom({ participants })).rejects.toMatchObject({ statusCode: 400 });
  await expect(older.createRoom()).resolves.toMatchObject({ pstnDialOutEnabled: false });
});
