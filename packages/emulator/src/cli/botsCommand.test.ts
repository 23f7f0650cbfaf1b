import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { startRig } from '../../test/rig.js';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const cli = fileURLToPath(new URL('./cli.ts', import.meta.url));

const running: ChildProcess[] = [];

afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

/** `anteroom-emulator bots`, in a separate process. */
function bots(...args: string[]) {
  const line = ['--conditions=anteroom-source', '--import', 'tsx', cli, 'bots', ...args];
  const child = spawn(process.execPath, line, { cwd: root });
  running.push(child);
  const output = { out: '', err: '' };
  child.stdout.on('data', (chunk) => {
    output.out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    output.err += chunk;
  });
  const exited = once(child, 'close').then(([code]) => ({ code: code as number | null, ...output }));
  const inside = () => expect.poll(() => output.out, { timeout: 60_000 }).toContain('bots are in room');
  return { child, exited, inside };
}

test('bots stay while the command runs, and leave call and room when it ends', async () => {
  const { emulator, rooms, openRoom } = await startRig();
  const { roomId } = await openRoom();
  const connection = ['--connection-string', emulator.connectionString];
  const { child, exited, inside } = bots(
    ...connection,
    '--room',
    roomId,
    '--count',
    '4',
    '--cameras',
    '50%',
    '--seed',
    '3',
  );
  await inside();
  const participants = emulator.calls()[0]?.participants ?? [];
  expect(participants).toHaveLength(4);
  expect(participants.filter(({ media }) => media.camera)).toHaveLength(2);
  expect(emulator.bots.list()).toMatchObject([{ roomId, role: 'Attendee', seed: 3 }]);
  child.kill('SIGINT');
  expect(await exited).toMatchObject({ code: 0, err: '', out: expect.stringContaining('The bots have left.') });
  expect(emulator.calls()).toEqual([]);
  expect(await rooms.listParticipants(roomId).next()).toMatchObject({ done: true });
});

test('names come from a file, or have a given prefix', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'anteroom-'));
  const file = join(folder, 'names.txt');
  await writeFile(file, 'Ada Lovelace\n\n  Grace Hopper\n');
  const { emulator, openRoom } = await startRig();
  const { roomId } = await openRoom();
  const room = ['--connection-string', emulator.connectionString, '--room', roomId, '--count', '2'];
  const commands = [bots(...room, '--names', file), bots(...room, '--names', 'Guest')];
  for (const { inside } of commands) await inside();
  const names = emulator.calls()[0]?.participants.map(({ displayName }) => displayName);
  expect(names?.toSorted()).toEqual(['Ada Lovelace', 'Grace Hopper', 'Guest 1', 'Guest 2']);
  await rm(folder, { recursive: true });
});

test('it ends automatically when the room is deleted', async () => {
  const { emulator, rooms, openRoom } = await startRig();
  const { roomId } = await openRoom();
  const { exited, inside } = bots('--connection-string', emulator.connectionString, '--room', roomId, '--count', '1');
  await inside();
  await rooms.deleteRoom(roomId);
  expect(await exited).toMatchObject({ code: 0, out: expect.stringContaining('The bots are gone.') });
});

test('an error is one plain sentence, without the key', async () => {
  const { emulator } = await startRig();
  const connection = ['--connection-string', emulator.connectionString];
  const nobody = ['--connection-string', 'endpoint=http://localhost:1/;accesskey=c2VjcmV0'];
  const room = ['--room', '99400000000000000', '--count', '1'];
  const [noRoom, noEmulator, noCount] = await Promise.all([
    bots(...connection, ...room).exited,
    bots(...nobody, ...room).exited,
    bots(...connection, '--room', '1', '--count', 'many').exited,
  ]);
  expect(noRoom).toMatchObject({ code: 1, err: expect.stringMatching(/^The emulator has no such room\. .*\n$/) });
  expect(noEmulator).toMatchObject({
    code: 1,
    err: expect.stringMatching(/^No emulator responds at http:\/\/localhost:1\./),
  });
  expect(noEmulator.err).not.toContain('c2VjcmV0');
  expect(noCount).toMatchObject({ code: 1, err: expect.stringContaining('whole number') });
});
