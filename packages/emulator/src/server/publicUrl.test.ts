import { get } from 'node:http';
import { SIGNALLING_PATH } from '@anteroom/contract/signalling';
import { decodeJwt } from 'jose';
import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { rawRequest } from '../../test/rawRequest.js';
import { freePort, startRig } from '../../test/rig.js';

const PUBLIC_URL = 'http://emulator:7070';

/** An emulator with a public address that only the `Host` header shows, and its local address. */
async function startPublic(publicUrl = PUBLIC_URL, host?: string) {
  const port = await freePort();
  const rig = await startRig({ port, publicUrl, ...(host !== undefined && { host }) });
  return { ...rig, local: `http://127.0.0.1:${port}` };
}

/** The status of a request with this `Host`, which `fetch` does not let us choose. */
function statusOf(url: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    get(url, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on('error', reject);
  });
}

test('the public URL is the endpoint of the connection string', async () => {
  for (const [given, url] of [
    ['http://emulator:7070', 'http://emulator:7070'],
    ['HTTPS://Emulator.Example/', 'https://emulator.example'],
  ]) {
    const { emulator } = await startPublic(given);
    expect(emulator.url).toBe(url);
    expect(emulator.connectionString).toMatch(new RegExp(`^endpoint=${url}/;accesskey=`));
  }
});

test('it is the issuer of tokens, by whichever name the caller reaches the emulator', async () => {
  const { local } = await startPublic(PUBLIC_URL, '0.0.0.0');
  const { port } = new URL(local);
  for (const host of ['emulator:7070', `localhost:${port}`, 'other-name:7070']) {
    const body = Buffer.from('{"createTokenWithScopes":["voip"]}');
    const target = '/identities?api-version=2023-10-01';
    const { text } = await rawRequest({ url: local }, { method: 'POST', target, body, host });
    const [, token = ''] = /"token":"([^"]+)"/.exec(text) ?? [];
    expect(decodeJwt(token).iss).toBe(PUBLIC_URL);
  }
});

test('pages of a list follow each other at the address that the caller uses', async () => {
  const publicUrl = 'https://emulator.example';
  const port = await freePort();
  await startRig({ port, publicUrl, pageSize: 1, seed: { rooms: [{ name: 'a' }, { name: 'b' }] } });
  const local = `http://127.0.0.1:${port}`;
  for (const [host, origin] of [
    ['emulator.example', publicUrl],
    [`localhost:${port}`, `http://localhost:${port}`],
    ['localhost', `http://localhost:${port}`],
  ] as const) {
    const target = '/rooms?api-version=2023-06-14';
    const { text } = await rawRequest({ url: local }, { method: 'GET', target, host });
    expect(text).toContain(`"nextLink":"${origin}/rooms?nextLink=`);
  }
});

test('its own API accepts the name of the public URL and pages of it, and no other ones', async () => {
  const { local } = await startPublic();
  const calls = `${local}/_emulator/calls`;
  const { host } = new URL(local);
  const cases: [headers: Record<string, string>, status: number][] = [
    [{ host: 'emulator:7070' }, 200],
    [{ host: 'Emulator:7070' }, 200],
    [{ host: 'emulator' }, 200],
    [{ host }, 200],
    [{ host, origin: PUBLIC_URL }, 200],
    [{ host, origin: 'http://localhost:5173' }, 200],
    [{ host: 'emulator.elsewhere.example:7070' }, 403],
    [{ host: 'elsewhere.example:7070' }, 403],
    [{ host: 'emulator@elsewhere.example' }, 400],
    [{ host: 'emulator:7070', origin: 'http://emulator.elsewhere.example:7070' }, 403],
    [{ host: 'emulator:7070', origin: 'http://emulator:8080' }, 403],
    [{ host: 'emulator:7070', origin: 'https://elsewhere.example' }, 403],
    [{ host: 'emulator:7070', origin: 'null' }, 403],
  ];
  for (const [headers, status] of cases) {
    expect({ headers, status: await statusOf(calls, headers) }).toEqual({ headers, status });
  }
});

test('a refusal says which addresses it accepts, or how to set one', async () => {
  const ask = async (url: string) => {
    const { port } = new URL(url);
    return (await rawRequest({ url }, { method: 'GET', target: '/_emulator/calls', host: `elsewhere:${port}` })).text;
  };
  expect(await ask((await startPublic()).local)).toContain(`Use its public address ${PUBLIC_URL}`);
  expect(await ask((await startRig()).emulator.url)).toContain('the address that you use as its public URL');
});

test('at a loopback address, requests and sockets under the public name are accepted, as from a proxy', async () => {
  const { local } = await startPublic();
  const rooms = `${local}/rooms?api-version=2025-03-13`;
  expect(await statusOf(rooms, { host: 'emulator:7070' })).toBe(401);
  expect(await statusOf(rooms, { host: 'elsewhere:7070' })).toBe(421);
  const opens = (host: string) =>
    new Promise<boolean>((resolve) => {
      const socket = new WebSocket(`${local.replace('http', 'ws')}${SIGNALLING_PATH}`, { headers: { host } });
      socket.on('open', () => {
        socket.close();
        resolve(true);
      });
      socket.on('error', () => resolve(false));
    });
  expect([await opens('emulator:7070'), await opens('elsewhere:7070')]).toEqual([true, false]);
});

test.each([
  'emulator:7070',
  'emulator',
  'ftp://emulator',
  'http://emulator/path',
  'http://u:p@emulator',
  'http://a/?b',
  '',
])('%j is refused as a public URL, with an example of one', async (publicUrl) => {
  await expect(startRig({ publicUrl })).rejects.toThrow('give one such as http://emulator:7070');
});

test('with https, a public URL without it is refused', async () => {
  await expect(startRig({ publicUrl: PUBLIC_URL, https: true })).rejects.toThrow('has to begin with https');
});

test('a host or port that cannot be used is refused with one sentence that says what to do', async () => {
  await expect(startRig({ host: '192.0.2.1' })).rejects.toThrow('192.0.2.1 is not an address of this machine: use');
});
