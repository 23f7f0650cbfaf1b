import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const CLI = fileURLToPath(new URL('../cli.ts', import.meta.url));
const SECRET = 'session=s3cret-of-a-person';
const PEOPLE = ['--presenter-id', 'ada', '--attendee-id', 'ben'].concat(
  ['organizer', 'presenter', 'attendee', 'stranger'].flatMap((who) => [`--${who}`, 'env:PERSON']),
);

interface Run {
  code: number;
  output: string;
}

function check(...args: string[]): Promise<Run> {
  const line = ['--conditions=anteroom-source', '--import=tsx', CLI, 'check', ...args];
  return new Promise((resolve) => {
    const env = { ...process.env, PERSON: `Cookie: ${SECRET}` };
    const child = execFile(process.execPath, line, { env }, (_, stdout, stderr) =>
      resolve({ code: child.exitCode ?? -1, output: stdout + stderr }),
    );
  });
}

async function checkAt(listener: RequestListener, ...args: string[]): Promise<Run> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  try {
    return await check(`http://127.0.0.1:${port}/anteroom/v1`, ...PEOPLE, ...args);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

test('a server that is not an endpoint breaks rules, and credentials are never printed', async () => {
  const { code, output } = await checkAt((request, response) => {
    response.writeHead(500, { 'content-type': 'text/html' }).end(`Oops: ${request.headers.cookie}`);
  });
  expect(code).toBe(1);
  expect(output).toMatch(/^FAIL {2}sign-in\.people/m);
  expect(output).toMatch(/^FAIL {2}errors\.problem-shape/m);
  expect(output).toMatch(/^FAIL {2}errors\.no-internals/m);
  expect(output).toMatch(/^skip {2}room\.me/m);
  expect(output).not.toContain('s3cret');
});

test('--json prints the results of the rules that --only selects as one JSON text', async () => {
  const { code, output } = await checkAt(
    (_, response) => {
      response.end('{"items":[{"id":"eyJhbGciOiJub25lIn0.eyJza3lwZWlkIjoiYWNzIn0.c2lnbmVk"}]}');
    },
    '--json',
    '--only',
    'token.',
  );
  const { failed, results } = JSON.parse(output) as { failed: number; results: { rule: string; outcome: string }[] };
  expect(code).toBe(1);
  expect(failed).toBe(2);
  expect(results.every(({ rule }) => rule === 'sign-in.people' || rule.startsWith('token.'))).toBe(true);
  expect(results.find(({ rule }) => rule === 'token.nowhere-else')?.outcome).toBe('failed');
  expect(output).not.toContain('eyJ');
});

test('an invalid command line gets a one-sentence error', async () => {
  const { code, output } = await check('ftp://host.example', ...PEOPLE);
  expect(code).toBe(1);
  expect(output.trim()).toBe('The URL must begin with http:// or https://.');
});
