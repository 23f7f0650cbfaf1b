import { watch } from 'node:fs';
import { access, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RoomsClient } from '@azure/communication-rooms';
import { beforeEach, expect, test } from 'vitest';
import { signedFetch, startRig } from '../../test/rig.js';
import { temporaryFolder } from '../../test/temporaryFolder.js';
import type { Emulator } from '../index.js';

let folder = '';
let stateFile = '';

beforeEach(async () => {
  folder = await temporaryFolder();
  stateFile = join(folder, 'state.json');
});

async function everything({ rooms }: Awaited<ReturnType<typeof startRig>>) {
  const all = [];
  for await (const room of rooms.listRooms()) {
    const roster = [];
    for await (const { id, role } of rooms.listParticipants(room.id)) roster.push({ id, role });
    all.push({ room, roster });
  }
  return all;
}

test('rooms, rosters in their order, identities, tokens and revocations survive a restart', async () => {
  const before = await startRig({ stateFile });
  const { roomId, userIds } = await before.openRoom('Presenter', 'Collaborator', 'Consumer');
  await before.openRoom('Attendee');
  await before.rooms.removeParticipants(roomId, [{ communicationUserId: userIds[2] }]);
  await before.rooms.addOrUpdateParticipants(roomId, [{ id: { communicationUserId: userIds[0] }, role: 'Attendee' }]);
  const revoked = await before.token(userIds[1]);
  await before.identities.revokeTokens({ communicationUserId: userIds[1] });
  const good = await before.token(userIds[0]);
  const saved = await everything(before);
  await before.emulator.close();

  const after = await startRig({ stateFile });
  expect(await everything(after)).toEqual(saved);
  for (const [token, type] of [
    [good, 'joined'],
    [revoked, 'refused'],
  ] as const) {
    const client = await after.connect();
    client.join({ token, roomId });
    await client.next(type);
  }
  const { id } = await after.rooms.createRoom();
  await after.rooms.addOrUpdateParticipants(roomId, [{ id: { communicationUserId: userIds[2] } }]);
  expect((await everything(after)).map(({ room }) => room.id)).toEqual([id, ...saved.map(({ room }) => room.id)]);
});

const inFile = () => readFile(stateFile, 'utf8');

test('a change is in the file when its request gets a response', async () => {
  const { emulator, rooms, createUser } = await startRig({ stateFile });
  const userId = await createUser();
  expect(await inFile()).toContain(userId);
  const { id } = await rooms.createRoom();
  expect(await inFile()).toContain(id);
  await rooms.addOrUpdateParticipants(id, [{ id: { communicationUserId: userId }, role: 'Presenter' }]);
  expect(await inFile()).toContain(JSON.stringify({ rawId: userId, role: 'Presenter', order: 2 }));
  await rooms.deleteRoom(id);
  expect(await inFile()).not.toContain(`"id":"${id}"`);
  await fetch(`${emulator.url}/_emulator/reset`, { method: 'POST' });
  expect(await inFile()).not.toContain(userId);
});

test('each of 200 simultaneous changes is in the file when it gets a response, after few writes', async () => {
  const { rooms } = await startRig({ stateFile });
  let writes = 0;
  const watcher = watch(folder, (_, name) => {
    if (name === 'state.json') writes += 1;
  });
  const missing: string[] = [];
  await Promise.all(
    Array.from({ length: 200 }, async () => {
      const { id } = await rooms.createRoom();
      if (!(await inFile()).includes(id)) missing.push(id);
    }),
  );
  watcher.close();
  expect(missing).toEqual([]);
  expect(writes).toBeGreaterThan(0);
  expect(writes).toBeLessThan(100);
});

test('a state that cannot be written gives 503, and the next write includes the change', async () => {
  const { emulator, rooms, log } = await startRig({ stateFile });
  const kept = await rooms.createRoom();
  // A file cannot be renamed to the path of a folder.
  await rm(stateFile);
  await mkdir(join(stateFile, 'in the way'), { recursive: true });
  const refused = await signedFetch(emulator, '/rooms?api-version=2025-03-13', { method: 'POST', body: {} });
  expect([refused.status, refused.headers.get('x-ms-error-code'), refused.headers.get('location')]).toEqual([
    503,
    'ServiceUnavailable',
    null,
  ]);
  expect(await refused.json()).toEqual({
    error: { code: 'ServiceUnavailable', message: 'The state file cannot be written. The log says why.' },
  });
  await expect(rooms.deleteRoom(kept.id)).rejects.toMatchObject({ statusCode: 503 });
  expect((await fetch(`${emulator.url}/_emulator/reset`, { method: 'POST' })).status).toBe(503);
  await expect(rooms.getRoom(kept.id)).rejects.toMatchObject({ statusCode: 404 });
  expect(log.join('\n')).toContain(`The state file ${stateFile} could not be written: E`);

  await rm(stateFile, { recursive: true });
  const { id } = await rooms.createRoom();
  const text = await inFile();
  expect([text.includes(id), text.includes(kept.id)]).toEqual([true, false]);
});

test('a creation that got 503 and is retried by the SDK creates one room, which is saved', async () => {
  const { emulator, log } = await startRig({ stateFile });
  const patient = new RoomsClient(emulator.connectionString, {
    allowInsecureConnection: true,
    retryOptions: { maxRetries: 20, retryDelayInMs: 20, maxRetryDelayInMs: 20 },
  });
  await mkdir(join(stateFile, 'in the way'), { recursive: true });
  const creating = patient.createRoom();
  await expect.poll(() => log.length).toBeGreaterThan(0);
  await rm(stateFile, { recursive: true });
  const { id } = await creating;
  expect(JSON.parse(await inFile()).rooms).toMatchObject([{ id }]);
});

test('a change is refused when the folder of the file is gone', async () => {
  const { rooms } = await startRig({ stateFile });
  await rm(folder, { recursive: true });
  await expect(rooms.createRoom()).rejects.toMatchObject({ statusCode: 503 });
});

test('nothing is written after closing: the folder can be removed at once', async () => {
  for (let round = 0; round < 5; round += 1) {
    const { emulator, rooms } = await startRig({ stateFile });
    const creating = Promise.allSettled(Array.from({ length: 20 }, () => rooms.createRoom()));
    const { id } = await rooms.createRoom();
    emulator.seed({ rooms: [{ name: 'last' }] });
    await emulator.close();
    const text = await inFile();
    await rm(folder, { recursive: true });
    expect(JSON.parse(text).rooms).toContainEqual(expect.objectContaining({ id }));
    await creating;
    await expect(access(folder)).rejects.toMatchObject({ code: 'ENOENT' });
    await mkdir(folder);
  }
});

test('no key and no token is in the file', async () => {
  const accessKey = btoa('a key of our own');
  const { emulator, identities } = await startRig({ stateFile, accessKey });
  const { token } = await identities.createUserAndToken(['voip']);
  await emulator.close();
  const text = await readFile(stateFile, 'utf8');
  expect(text).not.toContain(accessKey);
  expect(text).not.toContain(token);
});

test('two emulators on one file: the second is refused with one sentence, and the first continues', async () => {
  const { rooms } = await startRig({ stateFile });
  await expect(startRig({ stateFile })).rejects.toThrow(
    `Another emulator uses the state file ${stateFile}: stop it, or choose another file.`,
  );
  await expect(rooms.createRoom()).resolves.toMatchObject({ id: expect.any(String) });
});

test.each([
  ['cut off', '{"version":1,"identities":['],
  ['of another program', '{"name":"package"}'],
  ['empty', ''],
  ['of no known version', '{"version":0,"identities":[],"rooms":[]}'],
  ['of a version in words', '{"version":"3","identities":[],"rooms":[]}'],
])('a file that is %s is refused with one sentence and left untouched', async (_, text) => {
  await writeFile(stateFile, text);
  await expect(startRig({ stateFile })).rejects.toThrow(`The file ${stateFile} is not the state of an emulator`);
  expect(await readFile(stateFile, 'utf8')).toBe(text);
  await writeFile(stateFile, '{"version":1,"identities":[],"rooms":[]}');
  await startRig({ stateFile });
});

test('a file of version 1, which had milliseconds, is read and written anew', async () => {
  const room = { id: '99400000000000001', pstnDialOutEnabled: false, order: 1, roster: [] };
  const validFrom = Date.now();
  const times = { createdAt: validFrom, validFrom, validUntil: validFrom + 60_000 };
  await writeFile(stateFile, JSON.stringify({ version: 1, identities: [], rooms: [{ ...room, ...times }] }));
  const { rooms } = await startRig({ stateFile });
  await expect(rooms.getRoom(room.id)).resolves.toMatchObject({ validFrom: new Date(validFrom) });
  await rooms.createRoom();
  expect(JSON.parse(await inFile())).toMatchObject({ version: 2 });
});

test('every digit of a time, custom ids, and which rooms were deleted survive a restart', async () => {
  const before = await startRig({ stateFile });
  const validUntil = `${new Date(Date.now() + 60_000).toISOString().slice(0, -1)}4567Z`;
  const kept = await post(before.emulator, '/rooms?api-version=2025-03-13', { validUntil });
  expect(kept.validUntil).toBe(validUntil.replace('Z', '+00:00'));
  const named = await post(before.emulator, CUSTOM_IDS, { customId: 'ada', createTokenWithScopes: ['voip'] });
  const { id } = await before.rooms.createRoom();
  await before.rooms.deleteRoom(id);
  await before.emulator.close();

  const { emulator, rooms } = await startRig({ stateFile });
  const read = await signedFetch(emulator, `/rooms/${kept.id}?api-version=2025-03-13`);
  expect(await read.json()).toEqual(kept);
  expect(await post(emulator, CUSTOM_IDS, { customId: 'ada' })).toEqual({ identity: named.identity });
  await rooms.deleteRoom(id);
});

const CUSTOM_IDS = '/identities?api-version=2025-03-02-preview';

async function post(emulator: Emulator, path: string, body: object) {
  return (await signedFetch(emulator, path, { method: 'POST', body })).json();
}

test('a file of a newer version is refused with one sentence that says so, and left untouched', async () => {
  const text = '{"version":3,"people":[]}';
  await writeFile(stateFile, text);
  await expect(startRig({ stateFile })).rejects.toThrow(
    `The state file ${stateFile} is from a newer version of the emulator, and was left untouched: update the emulator, or choose another file.`,
  );
  expect(await readFile(stateFile, 'utf8')).toBe(text);
});

test('a path that cannot be used is refused with a reason and with what to do', async () => {
  await writeFile(join(folder, 'a file'), '');
  const cases: [path: string, message: string][] = [
    [join(folder, 'missing', 'state.json'), 'cannot be created: its folder does not exist. Create the folder first.'],
    [folder, 'cannot be read: it is a folder. Give the path of a file.'],
    [`${folder}/`, 'cannot be read: it is a folder. Give the path of a file.'],
    [join(folder, 'a file', 'state.json'), 'a part of its path is a file, not a folder. Choose another path.'],
  ];
  for (const [path, message] of cases) await expect(startRig({ stateFile: path })).rejects.toThrow(message);
  await expect(startRig({ stateFile: '' })).rejects.toThrow('The path of a file is empty');
});

test('a failed start releases the file', async () => {
  const taken = await startRig();
  const port = Number(new URL(taken.emulator.url).port);
  await expect(startRig({ stateFile, port })).rejects.toThrow('already in use');
  await startRig({ stateFile });
});

test('a reset empties the file too', async () => {
  const { emulator, rooms } = await startRig({ stateFile });
  const { id } = await rooms.createRoom();
  emulator.reset();
  await emulator.close();
  expect(await readFile(stateFile, 'utf8')).not.toContain(id);
  const response = await signedFetch((await startRig({ stateFile })).emulator, `/rooms/${id}?api-version=2025-03-13`);
  expect(response.status).toBe(404);
});
