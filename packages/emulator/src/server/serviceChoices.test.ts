import { expect, test } from 'vitest';
import { signedFetch, startRig } from '../../test/rig.js';
import { startEmulator } from './startEmulator.js';

const VERSION = 'api-version=2025-03-13';
const HOUR_MS = 60 * 60_000;
const STRANGER = '8:acs:b6aada1f-0b1d-47ac-866f-91aae00a1d01_00000018-ac89-7c76-35f3-343a0d00e901';

async function idsByPage(pages: AsyncIterable<{ id: string | object }[]>): Promise<(string | object)[][]> {
  const ids = [];
  for await (const page of pages) ids.push(page.map(({ id }) => id));
  return ids;
}

test('lists are split into pages of the configured size', async () => {
  const { rooms, openRoom } = await startRig({ pageSize: 2 });
  const { roomId } = await openRoom('Presenter', 'Attendee', 'Consumer');
  for (let count = 0; count < 3; count += 1) await rooms.createRoom();
  expect((await idsByPage(rooms.listRooms().byPage())).map((ids) => ids.length)).toEqual([2, 2]);
  expect((await idsByPage(rooms.listParticipants(roomId).byPage())).map((ids) => ids.length)).toEqual([2, 1]);
});

// Source: recording of communication-rooms, list_rooms (empty pages that carry a nextLink).
test('with empty pages, each page follows an empty one, and nothing is missed or shown twice', async () => {
  const { rooms } = await startRig({ pageSize: 2, emptyPages: true });
  const made: string[] = [];
  for (let count = 0; count < 3; count += 1) made.push((await rooms.createRoom()).id);
  const pages = await idsByPage(rooms.listRooms().byPage());
  expect(pages).toEqual([[], made.slice(1).reverse(), [], made.slice(0, 1)]);
});

// Source: Python's rooms 1.2.0, and the Azure CLI, which uses it.
test('the api-version is known by the name in an enumeration too, unless the emulator is to refuse that', async () => {
  for (const [options, status] of [
    [{}, 200],
    [{ enumApiVersions: false }, 400],
  ] as const) {
    const { emulator, rooms } = await startRig({ pageSize: 1, ...options });
    const { id } = await rooms.createRoom();
    await rooms.createRoom();
    const { nextLink } = await (await signedFetch(emulator, `/rooms?${VERSION}`)).json();
    const next = nextLink.slice(emulator.url.length).replace('2025-03-13', 'ApiVersion.V2025_03_13');
    const page = await signedFetch(emulator, next);
    expect(page.status).toBe(status);
    if (status === 200) expect((await page.json()).value).toMatchObject([{ id }]);
    expect((await signedFetch(emulator, '/rooms?api-version=ApiVersion.V2099_01_01')).status).toBe(400);
    expect((await signedFetch(emulator, '/identities?api-version=ApiVersion.V2023_10_01')).status).toBe(400);
  }
});

test('with windowPair optional, an update of one end keeps the other, and the window is still checked', async () => {
  const { rooms } = await startRig({ windowPair: 'optional' });
  const room = await rooms.createRoom({ validUntil: new Date(Date.now() + HOUR_MS) });
  const validUntil = new Date(Date.now() + 2 * HOUR_MS);
  await expect(rooms.updateRoom(room.id, { validUntil })).resolves.toEqual({ ...room, validUntil });
  const validFrom = new Date(Date.now() + 3 * HOUR_MS);
  await expect(rooms.updateRoom(room.id, { validFrom })).rejects.toMatchObject({ statusCode: 400 });
});

test('a Repeatability-Request-ID with another body gets the first response, or 412 if the emulator is to refuse it', async () => {
  const headers = { 'repeatability-request-id': '6c85c520-3d41-45be-9c29-dffc3a20f8dd' };
  const [replaying, refusing] = [await startRig(), await startRig({ repeatedRequestWithOtherBody: 'refuse' })];
  const post = ({ emulator }: typeof replaying, body: unknown) =>
    signedFetch(emulator, `/rooms?${VERSION}`, { method: 'POST', body, headers });
  const first = await (await post(replaying, {})).json();
  expect(await (await post(replaying, { pstnDialOutEnabled: true })).json()).toEqual(first);
  await post(refusing, {});
  expect((await post(refusing, {})).status).toBe(201);
  const refused = await post(refusing, { pstnDialOutEnabled: true });
  expect(refused.status).toBe(412);
  expect(refused.headers.get('repeatability-result')).toBe('rejected');
});

test('a refused creation is not remembered: the same request id can create a room afterwards', async () => {
  const { emulator } = await startRig();
  const headers = { 'repeatability-request-id': 'f3b1aa43-ab78-44ee-b8d2-d9a396058fcf' };
  const post = (body: unknown) => signedFetch(emulator, `/rooms?${VERSION}`, { method: 'POST', body, headers });
  expect((await post({ validUntil: '2000-01-01T00:00:00Z' })).status).toBe(400);
  expect((await post({})).status).toBe(201);
});

test('with unknownIdentities refuse, a roster accepts only identities of this emulator, and anyone can be removed', async () => {
  const { rooms, createUser } = await startRig({ unknownIdentities: 'refuse' });
  const known = { id: { communicationUserId: await createUser() } };
  const unknown = { id: { communicationUserId: STRANGER } };
  const { id } = await rooms.createRoom({ participants: [known] });
  await expect(rooms.addOrUpdateParticipants(id, [unknown])).rejects.toMatchObject({ statusCode: 400 });
  await expect(rooms.createRoom({ participants: [unknown] })).rejects.toMatchObject({ statusCode: 400 });
  await rooms.removeParticipants(id, [unknown.id]);
});

test('contradictory options are refused with one sentence', async () => {
  await expect(startEmulator({ port: 0, certificateFile: 'any.pem' })).rejects.toThrow(
    'A certificate file needs https',
  );
  await expect(startEmulator({ port: 0, pageSize: 0 })).rejects.toThrow('page size');
});

test('a time that no timer accepts is refused with one sentence', async () => {
  await expect(startEmulator({ port: 0, seatHoldMs: Number.POSITIVE_INFINITY })).rejects.toThrow(
    'seatHoldMs has to be',
  );
  await expect(startEmulator({ port: 0, reconnectMs: 2 ** 31 })).rejects.toThrow('reconnectMs has to be');
  await expect(startEmulator({ port: 0, tokenWaitMs: -1 })).rejects.toThrow('tokenWaitMs has to be');
  await expect(startEmulator({ port: 0, heartbeatMs: Number.NaN })).rejects.toThrow('heartbeatMs has to be');
});

test('several emulators run in one process, each with its own rooms', async () => {
  const rigs = await Promise.all([startRig(), startRig(), startRig()]);
  const { id } = (await rigs[0]?.rooms.createRoom()) ?? { id: '' };
  await expect(rigs[0]?.rooms.getRoom(id)).resolves.toMatchObject({ id });
  await expect(rigs[1]?.rooms.getRoom(id)).rejects.toMatchObject({ statusCode: 404 });
  expect(new Set(rigs.map(({ emulator }) => emulator.url)).size).toBe(3);
});
