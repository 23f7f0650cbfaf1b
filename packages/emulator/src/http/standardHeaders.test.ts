import { expect, test } from 'vitest';
import { signedFetch, startRig } from '../../test/rig.js';

const REQUEST_ID = '0579b89e-ae3e-42f1-ae7f-0b89dd957e20';

// Source: recordings of communication-rooms and communication-identity.
test('a response of Rooms has the recorded headers', async () => {
  const { emulator } = await startRig();
  const response = await signedFetch(emulator, '/rooms?api-version=2025-03-13', {
    method: 'POST',
    headers: { 'repeatability-request-id': REQUEST_ID, 'x-ms-client-request-id': REQUEST_ID },
  });
  const room = await response.json();
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'application/json; charset=utf-8',
    'ms-cv': expect.stringMatching(/^[A-Za-z0-9+/]{22}\.0$/),
    'request-context': 'appId=',
    'x-cache': 'CONFIG_NOCACHE',
    'api-deprecated-versions': '2021-04-07, 2022-02-01',
    'repeatability-result': 'accepted',
    location: room.id,
  });
  expect(response.headers.has('x-ms-client-request-id')).toBe(false);
});

test('a response of Identity echoes the request id, an error too', async () => {
  const { emulator } = await startRig();
  for (const [path, status] of [
    ['/identities?api-version=2023-10-01', 201],
    ['/identities?api-version=none', 400],
  ] as const) {
    const headers = { 'x-ms-client-request-id': REQUEST_ID };
    const response = await signedFetch(emulator, path, { method: 'POST', headers });
    expect(response.status).toBe(status);
    expect(response.headers.get('x-ms-client-request-id')).toBe(REQUEST_ID);
    expect(response.headers.get('content-type')).toBe(
      status === 201 ? 'application/json; charset=utf-8' : 'application/json',
    );
    expect(response.headers.has('x-ms-error-code')).toBe(false);
  }
});

test('every response has its own MS-CV', async () => {
  const { emulator } = await startRig();
  const one = await signedFetch(emulator, '/rooms?api-version=2025-03-13');
  const two = await signedFetch(emulator, '/rooms?api-version=2025-03-13');
  expect(one.headers.get('ms-cv')).not.toBe(two.headers.get('ms-cv'));
});
