// Runs schemathesis against the endpoint with openapi.yaml, once for each kind of user.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { run } from '../processes/run.mjs';
import { pythonWith } from '../setup/python.mjs';
import { root } from '../workspace/workspace.mjs';

const folder = join(root, 'scripts/fuzz');
const HOST = ['--conditions=anteroom-source', '--import=tsx', join(root, 'packages/endpoint/test/fuzzedHost.ts')];
const PEOPLE = { organizer: 'olga', presenter: 'ada', attendee: 'ben', stranger: 'eve' };
// A proxy from the environment can't reach loopback addresses.
const LOCAL = { NO_PROXY: 'localhost,127.0.0.1', no_proxy: 'localhost,127.0.0.1' };

/** Sends each operation a few times, in less than a minute. */
const SHORT = ['--phases', 'fuzzing', '--max-examples', '5', '--max-time', '20'];
const FULL = ['--max-examples', '100'];

/** `python` is the program that runs the fuzzer. `reason` says why it is not available. */
export function fuzzer() {
  return pythonWith(join(folder, 'requirements.txt'), join(root, 'artifacts/fuzz'));
}

async function startHost() {
  const child = spawn(process.execPath, HOST, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...LOCAL },
  });
  const exited = once(child, 'exit');
  const end = () => child.kill();
  process.once('exit', end);
  const [url] = await Promise.race([once(createInterface(child.stdout), 'line'), exited.then(() => [])]);
  if (url === undefined) throw new Error('The host for the fuzzer did not start.');
  return {
    url,
    async close() {
      process.off('exit', end);
      child.kill();
      await exited;
    },
  };
}

/** Fuzzes once for each kind of user. Each run counts as one test. */
export async function fuzz(python, { short = false } = {}) {
  const host = await startHost();
  const counts = { passed: 0, failed: 0, skipped: 0 };
  async function fuzzAs(kind, person) {
    const args = ['-m', 'schemathesis.cli', '--config-file', join(folder, 'schemathesis.toml'), 'run'];
    args.push(join(root, 'packages/contract/openapi.yaml'), '--url', host.url);
    args.push('--header', `Authorization: Test ${person}`, '--checks', 'all', '--continue-on-failure', '--no-color');
    const env = { ...LOCAL, FUZZED_URL: host.url, SCHEMATHESIS_HOOKS: 'hooks', PYTHONPATH: folder };
    const { code, signal, output } = await run(python, ['-B', ...args, ...(short ? SHORT : FULL)], {
      env: { ...env, PYTHONDONTWRITEBYTECODE: '1' },
      capture: true,
    });
    if (signal) process.exit(code || 1);
    const [requests = 'no test cases'] = /\d+ generated/.exec(output) ?? [];
    console.log(code === 0 ? `${kind}: passed, ${requests}` : `${output}\n${kind}: FAILED`);
    counts[code === 0 ? 'passed' : 'failed'] += 1;
  }
  try {
    await Promise.all(Object.entries(PEOPLE).map(([kind, person]) => fuzzAs(kind, person)));
    return counts;
  } finally {
    await host.close();
  }
}
