import { type Emulator, startEmulator } from '@anteroom/emulator';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Recording, recordings } from './recordings.mjs';
import { replay } from './replay.mjs';
import { report } from './report.mjs';

let emulator: Emulator;
let target: { url: string; accessKey: string; certificate: string };

beforeAll(async () => {
  emulator = await startEmulator({ port: 0, https: true });
  const [, accessKey = ''] = /accesskey=(.+)$/.exec(emulator.connectionString) ?? [];
  target = { url: emulator.url, accessKey, certificate: emulator.certificate ?? '' };
});

afterAll(() => emulator.close());

const replayed = recordings.filter(({ reason }) => reason === undefined);

test.each(replayed.map((recording) => [recording.what, recording] as const))(
  'as recorded: %s',
  async (_, recording) => {
    expect(await replay(recording, target)).toEqual([]);
  },
);

test('each recording names its source, and one that is not replayed gives a reason', () => {
  expect(recordings.filter(({ source }) => source === '')).toEqual([]);
  expect(recordings.filter(({ request, reason }) => (request === undefined) === (reason === undefined))).toEqual([]);
});

const right: Recording = {
  what: 'delete three digits',
  source: 'this test',
  request: ['DELETE', '/rooms/123'],
  version: '2025-03-13',
  status: 400,
  answer: { error: { code: 'BadRequest', message: 'Invalid room ID length.' } },
  headers: { 'x-ms-error-code': 'BadRequest' },
};
const unreachable: Recording = { what: 'the moon', source: 'this test', reason: 'it is far away' };

test('the command succeeds with a right expectation, and prints the share and what is not replayed', async () => {
  const lines: string[] = [];
  expect(await report([right, unreachable], target, (line) => lines.push(line))).toBe(0);
  expect(lines).toEqual([
    'not replayed: the moon: it is far away (this test)',
    '\n1 of 2 recorded answers reproduced (50.0%), 0 differ, 1 not replayed',
  ]);
});

test.each<[string, Partial<Recording>]>([
  ['status', { status: 404 }],
  ['code', { answer: { error: { code: 'NotFound', message: 'Invalid room ID length.' } } }],
  ['text', { answer: { error: { code: 'BadRequest', message: /^Room/ } } }],
  ['shape, with a member more', { answer: { error: { code: 'BadRequest', message: /./, target: 'id' } } }],
  ['shape, with a member less', { answer: { error: { code: 'BadRequest' } } }],
  ['body, which is expected to be empty', { answer: undefined }],
  ['header', { headers: { 'x-ms-error-code': null } }],
  ['preparation', { before: [['GET', '/rooms/123']] }],
])('the command fails with a wrong %s', async (_, wrong) => {
  const lines: string[] = [];
  expect(await report([{ ...right, ...wrong }], target, (line) => lines.push(line))).toBe(1);
  expect(lines[0]).toMatch(/^DIFFERS: delete three digits: .+ \(this test\)$/);
  expect(lines.at(-1)).toBe('\n0 of 1 recorded answers reproduced (0.0%), 1 differ, 0 not replayed');
});
