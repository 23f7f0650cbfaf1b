import { once } from 'node:events';
import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import { json } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { signedFetch, startRig } from '../../test/rig.js';

const LIMIT = 4 * 1024 * 1024;
const ROOMS = '/rooms?api-version=2025-03-13';

async function answerTo(sent: ClientRequest) {
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  const body = await json(answer);
  sent.destroy();
  return { status: answer.statusCode, body };
}

/** An unsigned request whose body never ends. */
function send(url: string, headers: Record<string, string | number>): ClientRequest {
  const sent = request(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers } });
  // The emulator may close the connection while the body is still being sent.
  sent.on('error', () => {});
  return sent;
}

const tooLarge = {
  status: 413,
  body: { error: { code: 'RequestBodyTooLarge', message: 'The body of a request may have 4 MiB at most.' } },
};

describe.each([ROOMS, '/identities?api-version=2023-10-01', '/elsewhere', '/_emulator/faults', '/_emulator/bots'])(
  'a body of more than 4 MiB sent to %s',
  (path) => {
    test('is refused by its Content-Length, before any of it arrives', async () => {
      const { emulator } = await startRig();
      const sent = send(`${emulator.url}${path}`, { 'content-length': LIMIT + 1 });
      sent.flushHeaders();
      expect(await answerTo(sent)).toEqual(tooLarge);
    });

    test('is refused in chunks, before the last one arrives', async () => {
      const { emulator } = await startRig();
      const sent = send(`${emulator.url}${path}`, { 'transfer-encoding': 'chunked' });
      sent.write(Buffer.alloc(LIMIT + 1));
      expect(await answerTo(sent)).toEqual(tooLarge);
    });
  },
);

test('a signed body of exactly 4 MiB is read', async () => {
  const { emulator } = await startRig();
  const start = '{"pstnDialOutEnabled":true';
  const body = `${start}${' '.repeat(LIMIT - start.length - 1)}}`;
  expect((await signedFetch(emulator, ROOMS, { method: 'POST', body })).status).toBe(201);
});

test('a body in chunks is read', async () => {
  const { emulator } = await startRig();
  const sent = send(`${emulator.url}/_emulator/clock`, { 'transfer-encoding': 'chunked' });
  sent.write('{"now":"2030-01-');
  sent.end('01T00:00:00Z"}');
  expect((await answerTo(sent)).status).toBe(200);
});

test('a signalling message of more than 256 KiB closes its socket before anyone has joined', async () => {
  const { connect } = await startRig();
  const client = await connect();
  client.socket.send(' '.repeat(256 * 1024 + 1));
  expect(await client.closed).toMatchObject({ code: 1009 });
});
