import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RoomsClient } from '@azure/communication-rooms';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startRig } from '../../test/rig.js';
import { temporaryFolder } from '../../test/temporaryFolder.js';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const cli = fileURLToPath(new URL('./cli.ts', import.meta.url));

const running: ChildProcess[] = [];
let folder = '';

beforeEach(async () => {
  folder = await temporaryFolder();
});

afterEach(async () => {
  const left = running.splice(0).filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null);
  const exits = left.map((child) => once(child, 'exit'));
  for (const child of left) child.kill('SIGKILL');
  // A process that is being killed may still write to the folder.
  await Promise.all(exits);
});

function run(...args: string[]) {
  const child = spawn(process.execPath, ['--conditions=anteroom-source', '--import', 'tsx', cli, ...args], {
    cwd: root,
  });
  running.push(child);
  const output = { out: '', err: '' };
  child.stdout.on('data', (chunk) => {
    output.out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    output.err += chunk;
  });
  const exited: Promise<{ code: number | null; out: string; err: string }> = once(child, 'close').then(([code]) => ({
    code,
    ...output,
  }));
  /** The connection string, as soon as it is printed. */
  const ready = async () => {
    await expect.poll(() => output.out, { timeout: 60_000 }).toContain('connection string: ');
    return /connection string: (\S+)/.exec(output.out)?.[1] ?? '';
  };
  return { child, exited, ready, output };
}

const client = (connectionString: string) =>
  new RoomsClient(connectionString, { allowInsecureConnection: true, retryOptions: { maxRetries: 0 } });

test.each(['SIGTERM', 'SIGINT'] as const)(
  'prints its connection string, only that, and ends with 0 on %s',
  async (signal) => {
    const { child, exited, ready } = run('--port', '0', '--access-key', btoa('of our own'));
    await ready();
    child.kill(signal);
    const { code, out, err } = await exited;
    expect(out).toMatch(/^connection string: endpoint=http:\/\/localhost:\d+\/;accesskey=b2Ygb3VyIG93bg==\n$/);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  },
  30_000,
);

test('a taken port ends it with 1 and one plain sentence', async () => {
  const { emulator } = await startRig();
  const { port } = new URL(emulator.url);
  const { code, out, err } = await run('--port', port).exited;
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toBe(`Port ${port} is already in use: stop the program that uses it, or choose another port.\n`);
});

test.each([
  [['--port', 'many'], 'number from 0 to 65535'],
  [['--page-size', '0'], 'whole number of at least 1'],
  [['--call-at-expiry', 'explode'], 'continue, end'],
])(
  '%j ends it with 1 and says what it can be',
  async (args, said) => {
    const { code, err } = await run(...args).exited;
    expect(code).toBe(1);
    expect(err).toContain(said);
  },
  30_000,
);

test('--version and --help print and exit with 0', async () => {
  const [version, help] = await Promise.all([run('--version').exited, run('--help').exited]);
  expect(version).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  expect(help).toMatchObject({ code: 0, out: expect.stringContaining('--access-key') });
});

test('killed during 200 creations, it leaves every confirmed room in a complete file, and the next one starts from it', async () => {
  const state = join(folder, 'state.json');
  const killed = run('--port', '0', '--state', state);
  const rooms = client(await killed.ready());
  const answered: string[] = [];
  const creating = Array.from({ length: 200 }, async () => {
    const { id } = await rooms.createRoom();
    answered.push(id);
    if (answered.length === 80) killed.child.kill('SIGKILL');
  });
  await Promise.allSettled(creating);
  expect(answered.length).toBeGreaterThanOrEqual(80);
  const kept = JSON.parse(await readFile(state, 'utf8')).rooms.map(({ id }: { id: string }) => id);
  expect(answered.filter((id) => !kept.includes(id))).toEqual([]);

  const next = run('--port', '0', '--state', state);
  const [id = ''] = answered;
  await expect(client(await next.ready()).getRoom(id)).resolves.toMatchObject({ id });
}, 60_000);

test('on SIGTERM the last change is in the state file', async () => {
  const state = join(folder, 'state.json');
  const { child, exited, ready } = run('--port', '0', '--state', state);
  const { id } = await client(await ready()).createRoom();
  child.kill('SIGTERM');
  expect((await exited).code).toBe(0);
  expect(await readFile(state, 'utf8')).toContain(id);
});

test('a broken state file ends it with 1 and one plain sentence, and is left untouched', async () => {
  const state = join(folder, 'state.json');
  await writeFile(state, '{"half":');
  const { code, err } = await run('--port', '0', '--state', state).exited;
  expect(code).toBe(1);
  expect(err).toMatch(/^The file .* is not the state of an emulator, and was left untouched: .*\n$/);
  expect(await readFile(state, 'utf8')).toBe('{"half":');
});

test('--seed prints the created ids; a seed that cannot be read ends it with 1', async () => {
  const seed = join(folder, 'seed.json');
  await writeFile(seed, '{"identities":["ada"],"rooms":[{"name":"visit","participants":{"ada":"Presenter"}}]}');
  const { ready, output } = run('--port', '0', '--seed', seed, '--quiet');
  const connectionString = await ready();
  await expect.poll(() => output.out).toMatch(/identity ada: 8:acs:\S+\nroom visit: 994\d{14}\n$/);
  const id = /room visit: (\d+)/.exec(output.out)?.[1] ?? '';
  await expect(client(connectionString).getRoom(id)).resolves.toMatchObject({ id });
  const missing = await run('--seed', join(folder, 'none.json')).exited;
  expect(missing).toMatchObject({ code: 1, err: expect.stringContaining('cannot be read') });
});

test('--json logs each request as one line of JSON, without key, query or identity', async () => {
  const { child, exited, ready } = run('--port', '0', '--json');
  const connectionString = await ready();
  const { id } = await client(connectionString).createRoom();
  child.kill('SIGTERM');
  const { err } = await exited;
  const lines = err
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines).toMatchObject([
    { msg: 'request', operation: 'CreateRoom', method: 'POST', path: '/rooms', status: 201 },
  ]);
  expect(err).not.toContain(connectionString.split('accesskey=')[1]);
  expect(id).toBeTruthy();
});

test('it warns when others in the network can reach it, unless it is quiet', async () => {
  const loud = run('--port', '0', '--host', '0.0.0.0');
  await loud.ready();
  expect(loud.output.err).toContain('others in the network can reach this emulator');
  const quiet = run('--port', '0', '--host', '0.0.0.0', '--quiet');
  await quiet.ready();
  expect(quiet.output.err).toBe('');
});

test('--https prints how each language and a browser trust the certificate that it wrote', async () => {
  const certificate = join(folder, 'emulator.pem');
  const { ready, output } = run('--port', '0', '--https', '--certificate-file', certificate);
  expect(await ready()).toMatch(/^endpoint=https:\/\/localhost:/);
  for (const hint of [
    `JavaScript         NODE_EXTRA_CA_CERTS=${certificate}`,
    `Python, Azure CLI  REQUESTS_CA_BUNDLE=${certificate}`,
    `.NET on Linux      SSL_CERT_FILE=${certificate}`,
    `Java               keytool -importcert -noprompt -alias emulator -file ${certificate}`,
    'browsers           open /_emulator/health',
  ]) {
    await expect.poll(() => output.err).toContain(hint);
  }
  expect(await readFile(certificate, 'utf8')).toMatch(/^-----BEGIN CERTIFICATE-----/);
});

test('--public-url is in the connection string', async () => {
  const { ready } = run('--port', '0', '--public-url', 'http://emulator:7070');
  expect(await ready()).toMatch(/^endpoint=http:\/\/emulator:7070\/;accesskey=/);
});

test.each([
  [(path: string) => ['--state', path], 'The state file'],
  [(path: string) => ['--https', '--certificate-file', path], 'The certificate file'],
  [(path: string) => ['--seed', path], 'The seed file'],
])('a path that cannot be used ends it with 1 and one plain sentence: %s', async (options, file) => {
  const paths = [folder, join(folder, 'missing', 'file')];
  const ends = await Promise.all(paths.map((path) => run('--port', '0', ...options(path)).exited));
  for (const [index, { code, out, err }] of ends.entries()) {
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^The \w+ file \S+ cannot be (created|read|written): [^\n]+\. [A-Z][^\n]+\.\n$/);
    expect(err).toContain(`${file} ${paths[index]} `);
    expect(err).not.toMatch(/E[A-Z]{4,}/);
  }
});

test('a fault of the command line affects the first request, and an invalid one is refused with a message', async () => {
  const { child, exited, ready } = run(
    '--port',
    '0',
    '--fault',
    '{"kind":"error","operation":"ListRooms","status":503}',
  );
  const rooms = client(await ready());
  const list = () => rooms.listRooms().next();
  await expect(list()).rejects.toMatchObject({ statusCode: 503 });
  expect(await list()).toMatchObject({ done: true });
  child.kill('SIGTERM');
  await exited;
  const { code, err } = await run('--fault', '{"kind":"bad luck"}').exited;
  expect({ code, err }).toMatchObject({
    code: 1,
    err: expect.stringContaining('Invalid fault (see "Faults, clock and calls over HTTP" in the README)'),
  });
});

test('--phone sets how numbers behave, and an invalid one is refused with a message', async () => {
  const { ready } = run('--port', '0', '--phone', '+15550100=busy', '--phone', '+15550101=hangs-up');
  const endpoint = /endpoint=(.+?)\/;/.exec(await ready())?.[1];
  expect(await (await fetch(`${endpoint}/_emulator/phones`)).json()).toMatchObject({
    phones: { '+15550100': { behaviour: 'busy' }, '+15550101': { behaviour: 'hangs-up' } },
  });
  const wrong = await Promise.all(
    ['5550100=busy', '+15550100', '+15550100=explodes'].map((phone) => run('--phone', phone).exited),
  );
  for (const { code, err } of wrong) expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('phone') });
});
