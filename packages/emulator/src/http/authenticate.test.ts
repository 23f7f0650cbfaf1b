import { RoomsClient } from '@azure/communication-rooms';
import { expect, test } from 'vitest';
import { signedFetch, startRig } from '../../test/rig.js';

const ROOMS = '/rooms?api-version=2025-03-13';

const insecure = { allowInsecureConnection: true };

test('a client with another access key gets 401 with a reason that says what to do', async () => {
  const { emulator } = await startRig();
  const other = new RoomsClient(`endpoint=${emulator.url}/;accesskey=${btoa('another key')}`, insecure);
  await expect(other.createRoom()).rejects.toMatchObject({
    statusCode: 401,
    code: 'Unauthorized',
    message: expect.stringContaining('Use the access key of the connection string'),
  });
});

test('the configured access key is the one that is accepted', async () => {
  const accessKey = btoa('a key of our own');
  const { emulator } = await startRig({ accessKey });
  expect(emulator.connectionString).toBe(`endpoint=${emulator.url}/;accesskey=${accessKey}`);
  const rooms = new RoomsClient(emulator.connectionString, insecure);
  await expect(rooms.createRoom()).resolves.toMatchObject({ id: expect.any(String) });
  expect((await signedFetch(emulator, ROOMS)).status).toBe(401);
});

test('an access key that is not base64 is refused without being repeated', async () => {
  const starting = startRig({ accessKey: 'not base64!' });
  await expect(starting).rejects.toThrow('not base64:');
  await expect(starting).rejects.not.toThrow('not base64!');
});

test('an unsigned request gets 401, on every path of the service', async () => {
  const { emulator } = await startRig();
  for (const path of ['/rooms', '/rooms/99400000000000001', '/identities', '/anything']) {
    const response = await fetch(`${emulator.url}${path}`);
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ error: { message: expect.stringContaining('no Authorization') } });
  }
});

test('a bearer token gets 401 with the advice to use the connection string', async () => {
  const { emulator } = await startRig();
  const response = await fetch(`${emulator.url}${ROOMS}`, { headers: { authorization: 'Bearer x' } });
  expect(response.status).toBe(401);
  expect(await response.json()).toMatchObject({ error: { message: expect.stringContaining('connection string') } });
});

test('a signature that does not cover host or content gets 401', async () => {
  const { emulator } = await startRig();
  const authorization = 'HMAC-SHA256 SignedHeaders=x-ms-date&Signature=AAAA';
  const response = await signedFetch(emulator, ROOMS, { headers: { authorization } });
  expect(response.status).toBe(401);
});

test('a body that was changed after signing gets 401', async () => {
  const { emulator } = await startRig();
  const hashOfAnother = 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=';
  const response = await signedFetch(emulator, ROOMS, {
    method: 'POST',
    body: {},
    headers: { 'x-ms-content-sha256': hashOfAnother },
  });
  expect(response.status).toBe(401);
  expect(await response.json()).toMatchObject({ error: { message: expect.stringContaining('SHA-256 of the body') } });
});

test.each([-16, 16])('a request dated %i minutes off gets 401', async (minutes) => {
  const { emulator } = await startRig();
  const response = await signedFetch(emulator, ROOMS, { date: new Date(Date.now() + minutes * 60_000) });
  expect(response.status).toBe(401);
  expect(await response.json()).toMatchObject({ error: { message: expect.stringContaining('15 minutes') } });
});

test.each([-14, 14])('a request dated %i minutes off passes', async (minutes) => {
  const { emulator } = await startRig();
  const response = await signedFetch(emulator, ROOMS, { date: new Date(Date.now() + minutes * 60_000) });
  expect(response.status).toBe(200);
});

test.each(['/rooms?api-version=2024-04-15', '/rooms', '/rooms/99400000000000001?api-version=2025-03-13'])(
  'a signature over %s opens no other address',
  async (signedPath) => {
    const { emulator } = await startRig();
    const response = await signedFetch(emulator, ROOMS, { signedPath });
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ error: { message: expect.stringContaining('signature') } });
  },
);

test('how far a date may be off can be chosen', async () => {
  const { emulator } = await startRig({ dateWindowMinutes: 60 });
  const off = (minutes: number) =>
    signedFetch(emulator, ROOMS, { date: new Date(Date.now() + minutes * 60_000) }).then(({ status }) => status);
  expect([await off(-59), await off(59), await off(-61)]).toEqual([200, 200, 401]);
});

test('a query signed form-encoded and sent as written passes', async () => {
  const { emulator, rooms } = await startRig();
  const pages = rooms
    .listRooms()
    .byPage({ continuationToken: `${emulator.url}/rooms?nextLink=MA==&api-version=2025-03-13` });
  await expect(pages.next()).resolves.toMatchObject({ done: false });
});

test('a request without an api-version, or with one that does not exist, gets 400', async () => {
  const { emulator } = await startRig();
  const without = await signedFetch(emulator, '/rooms');
  expect(without.status).toBe(400);
  expect(await without.json()).toMatchObject({ error: { code: 'ApiVersionUnspecified' } });
  const unknown = await signedFetch(emulator, '/identities?api-version=1999-01-01', { method: 'POST' });
  expect(unknown.status).toBe(400);
  expect(await unknown.json()).toMatchObject({ error: { code: 'UnsupportedApiVersion' } });
});

test('no response allows another origin to read it', async () => {
  const { emulator } = await startRig();
  for (const path of ['/_emulator/calls', '/rooms']) {
    const response = await fetch(`${emulator.url}${path}`, { headers: { origin: 'https://elsewhere.example' } });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  }
});
