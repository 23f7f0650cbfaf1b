import { randomUUID } from 'node:crypto';
import { UnsecuredJWT } from 'jose';
import { expect, test } from 'vitest';
import { signedFetch, startRig } from '../../test/rig.js';

const ALL = ['2023-06-14', '2023-10-30-preview', '2024-04-15', '2025-02-28-preview', '2025-03-13'];

const stranger = '8:acs:b6aada1f-0b1d-47ac-866f-91aae00a1d01_00000018-ac89-7c76-35f3-343a0d00e901';

/** Requests of one api-version, by hand: the SDKs hide what an older version sends. */
async function speaking(version: string, options = {}) {
  const rig = await startRig(options);
  const ask = async (method: string, path: string, body?: unknown) => {
    const response = await signedFetch(rig.emulator, `${path}?api-version=${version}`, { method, body });
    return { status: response.status, headers: response.headers, json: await response.json().catch(() => undefined) };
  };
  return { ...rig, ask };
}

// Source: Rooms OpenAPI 2023-06-14; recordings of communication-rooms 1.0.0.
test('2023-06-14 neither reads nor writes pstnDialOutEnabled', async () => {
  const { ask, rooms } = await speaking('2023-06-14');
  const made = await ask('POST', '/rooms', { pstnDialOutEnabled: true });
  expect(Object.keys(made.json).sort()).toEqual(['createdAt', 'id', 'validFrom', 'validUntil']);
  const path = `/rooms/${made.json.id}`;
  expect((await ask('POST', '/rooms', { pstnDialOutEnabled: 'no boolean' })).status).toBe(201);
  expect((await ask('PATCH', path, { pstnDialOutEnabled: true })).json).not.toHaveProperty('pstnDialOutEnabled');
  expect((await ask('GET', path)).json).not.toHaveProperty('pstnDialOutEnabled');
  expect((await ask('GET', '/rooms')).json.value[0]).not.toHaveProperty('pstnDialOutEnabled');
  expect(await rooms.getRoom(made.json.id)).toMatchObject({ pstnDialOutEnabled: false });
});

// Source: Rooms OpenAPI 2023-10-30-preview and later.
test.each(ALL.slice(1))('%s reads and writes pstnDialOutEnabled', async (version) => {
  const { ask } = await speaking(version);
  const made = await ask('POST', '/rooms', { pstnDialOutEnabled: true });
  expect(made.json).toMatchObject({ pstnDialOutEnabled: true });
  const changed = await ask('PATCH', `/rooms/${made.json.id}`, { pstnDialOutEnabled: false });
  expect(changed.json).toMatchObject({ pstnDialOutEnabled: false });
});

// Source: "Rooms concepts", table of api-versions; for 2024-04-15, recordings of the Python SDK, February 2025.
test.each([
  ['2023-06-14', 400],
  ['2023-10-30-preview', 400],
  ['2024-04-15', 200],
  ['2025-02-28-preview', 200],
  ['2025-03-13', 200],
])('%s returns %i for a Collaborator on a roster', async (version, status) => {
  const { ask } = await speaking(version);
  const { json: room } = await ask('POST', '/rooms', {});
  const participants = { [stranger]: { role: 'Collaborator' } };
  expect((await ask('PATCH', `/rooms/${room.id}/participants`, { participants })).status).toBe(status);
  expect((await ask('POST', '/rooms', { participants })).status).toBe(status === 200 ? 201 : 400);
});

test.each([
  [{}, 'Attendee'],
  [{ collaboratorBeforeItsVersion: 'Collaborator' as const }, 'Collaborator'],
])('with %o an older api-version shows a Collaborator as %s', async (options, role) => {
  const { ask, rooms } = await speaking('2023-10-30-preview', options);
  const participants = [{ id: { communicationUserId: stranger }, role: 'Collaborator' as const }];
  const { id } = await rooms.createRoom({ participants });
  expect((await ask('GET', `/rooms/${id}/participants`)).json.value).toEqual([{ rawId: stranger, role }]);
});

test('every supported version is listed in api-supported-versions', async () => {
  const { ask } = await speaking('2024-04-15');
  const { headers } = await ask('GET', '/rooms');
  expect(headers.get('api-supported-versions')).toBe(ALL.join(', '));
  expect(headers.get('api-deprecated-versions')).toBe('2021-04-07, 2022-02-01');
});

// Source: Azure/Communication#159 (the message names the address and the version).
test.each(['2021-04-07', '2099-01-01', ''])(
  'the version %j is refused, with its name and the address',
  async (version) => {
    const { ask } = await speaking(version);
    const { status, json, headers } = await ask('GET', '/rooms');
    expect(status).toBe(400);
    expect(json.error).toEqual({
      code: 'UnsupportedApiVersion',
      message: expect.stringContaining(`does not support the API version '${version}'`),
    });
    expect(headers.get('x-ms-error-code')).toBe('UnsupportedApiVersion');
  },
);

// Source: Identity OpenAPI 2021-03-07 to 2023-10-01; changelog of the Identity SDKs.
test.each([
  ['2021-03-07', 1440],
  ['2021-11-01', 1440],
  ['2022-06-01', 1440],
  ['2022-10-01', 60],
  ['2023-08-01', 60],
  ['2023-10-01', 60],
  ['2025-06-30', 60],
])('Identity %s makes a token requested for 60 minutes valid for %i', async (version, minutes) => {
  const now = Date.parse('2030-01-01T00:00:00Z');
  const { ask } = await speaking(version, { clock: () => now });
  const first = await ask('POST', '/identities', { createTokenWithScopes: ['voip'], expiresInMinutes: 60 });
  expect(first.status).toBe(201);
  expect(Date.parse(first.json.accessToken.expiresOn)).toBe(now + minutes * 60_000);
  const path = `/identities/${encodeURIComponent(first.json.identity.id)}/:issueAccessToken`;
  const second = await ask('POST', path, { scopes: ['chat'], expiresInMinutes: 60 });
  expect(Date.parse(second.json.expiresOn)).toBe(now + minutes * 60_000);
});

// Source: Identity OpenAPI, CommunicationIdentityTokenScope of each version.
test.each([
  ['2021-03-07', 400],
  ['2023-08-01', 400],
  ['2023-10-01', 201],
])('Identity %s returns %i for the scope voip.join', async (version, status) => {
  const { ask } = await speaking(version);
  expect((await ask('POST', '/identities', { createTokenWithScopes: ['voip.join'] })).status).toBe(status);
});

test.each([
  ['2021-03-07', 404, 'NotFound'],
  ['2022-06-01', 501, 'NotSupportedByEmulator'],
  ['2023-10-01', 501, 'NotSupportedByEmulator'],
])('Identity %s returns %i for the exchange of a Teams token', async (version, status, code) => {
  const { ask } = await speaking(version);
  const token = new UnsecuredJWT().setExpirationTime('1h').encode();
  const body = { token, appId: randomUUID(), userId: randomUUID() };
  const answer = await ask('POST', '/teamsUser/:exchangeAccessToken', body);
  expect(answer).toMatchObject({ status, json: { error: { code } } });
});
