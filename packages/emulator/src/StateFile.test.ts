import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { signedFetch, startRig } from '../test/rig.js';

let folder = '';
let stateFile = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'anteroom-'));
  stateFile = join(folder, 'state.json');
});

afterEach(() => rm(folder, { recursive: true }));

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
  expect((await everything(after)).map(({ room }) => room.id)).toEqual([...saved.map(({ room }) => room.id), id]);
});

test('what was changed is in the file soon, with nobody closing the emulator', async () => {
  const { rooms } = await startRig({ stateFile });
  const { id } = await rooms.createRoom();
  await expect.poll(async () => readFile(stateFile, 'utf8').catch(() => ''), { timeout: 5000 }).toContain(id);
  await rooms.deleteRoom(id);
  await expect.poll(async () => readFile(stateFile, 'utf8'), { timeout: 5000 }).not.toContain(id);
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

test('two emulators on one file: the second is refused with one sentence, and the first goes on', async () => {
  const { rooms } = await startRig({ stateFile });
  await expect(startRig({ stateFile })).rejects.toThrow(
    `Another emulator uses the state file ${stateFile}: stop it, or choose another file.`,
  );
  await expect(rooms.createRoom()).resolves.toMatchObject({ id: expect.any(String) });
}, 15_000);

test.each([
  ['cut off', '{"version":1,"identities":['],
  ['of another program', '{"name":"package"}'],
  ['empty', ''],
  ['of a later version', '{"version":2,"identities":[],"rooms":[]}'],
])('a file that is %s is refused with one sentence and left as it is', async (_, text) => {
  await writeFile(stateFile, text);
  await expect(startRig({ stateFile })).rejects.toThrow(`The file ${stateFile} is not the state of an emulator`);
  expect(await readFile(stateFile, 'utf8')).toBe(text);
  await writeFile(stateFile, '{"version":1,"identities":[],"rooms":[]}');
  await startRig({ stateFile });
});

test('a folder that does not exist is named', async () => {
  const missing = join(folder, 'missing', 'state.json');
  await expect(startRig({ stateFile: missing })).rejects.toThrow('its folder does not exist');
});

test('a start that fails gives the file free', async () => {
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
