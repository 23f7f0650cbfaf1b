import { AzureCommunicationTokenCredential } from '@azure/communication-common';
import { decodeJwt } from 'jose';
import { expect, test } from 'vitest';
import { signedFetch, startRig } from '../../../test/rig.js';

const VERSION = 'api-version=2023-10-01';
const GUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

test('an identity has the shape of an ACS user id, with one underscore', async () => {
  const { createUser } = await startRig();
  const [one, two] = await Promise.all([createUser(), createUser()]);
  expect(one).toMatch(new RegExp(`^8:acs:${GUID}_${GUID}$`));
  expect(two).not.toBe(one);
});

test('a token carries the documented claims and, as its issuer, the origin of the emulator', async () => {
  const now = Date.parse('2030-01-01T00:00:00Z');
  const { emulator, identities } = await startRig({ clock: () => now });
  const { user, token, expiresOn } = await identities.createUserAndToken(['voip.join', 'chat'], {
    tokenExpiresInMinutes: 60,
  });
  expect(expiresOn).toEqual(new Date(now + 60 * 60_000));
  const claims = decodeJwt(token);
  expect(claims).toMatchObject({
    skypeid: user.communicationUserId.slice('8:'.length),
    acsScope: 'voip.join,chat',
    scp: 1792,
    csi: String(now / 1000),
    iat: now / 1000,
    exp: now / 1000 + 3600,
    resourceLocation: 'unitedstates',
    iss: emulator.url,
  });
  expect(user.communicationUserId).toContain(`8:acs:${claims.resourceId}_`);
});

test("the SDKs' token credential takes a token as it is", async () => {
  const { createUser, token } = await startRig();
  const issued = await token(await createUser());
  const credential = new AzureCommunicationTokenCredential(issued);
  const { expiresOnTimestamp } = await credential.getToken();
  expect(expiresOnTimestamp).toBe((decodeJwt(issued).exp ?? 0) * 1000);
  credential.dispose();
});

test('a token lives a day unless asked otherwise', async () => {
  const now = Date.parse('2030-01-01T00:00:00Z');
  const { identities } = await startRig({ clock: () => now });
  const { expiresOn } = await identities.getToken(await identities.createUser(), ['voip']);
  expect(expiresOn).toEqual(new Date(now + 1440 * 60_000));
});

test.each([59, 1441])('a life of %i minutes is refused with the documented message', async (minutes) => {
  const { identities } = await startRig();
  const refusal = {
    statusCode: 400,
    code: 'ValidationError',
    message: `ExpiresInMinutes value ${minutes} is invalid. Value must be within the [60, 1440] interval.`,
    details: { error: { target: 'ExpiresInMinutes' } },
  };
  const options = { tokenExpiresInMinutes: minutes };
  await expect(identities.getToken(await identities.createUser(), ['voip'], options)).rejects.toMatchObject(refusal);
  await expect(identities.createUserAndToken(['voip'], options)).rejects.toMatchObject(refusal);
});

test.each([60, 1440])('a life of %i minutes is given', async (minutes) => {
  const { identities } = await startRig();
  const options = { tokenExpiresInMinutes: minutes };
  await expect(identities.createUserAndToken(['voip'], options)).resolves.toMatchObject({ token: expect.any(String) });
});

test('a token without scopes is refused with the documented message', async () => {
  const { emulator, createUser } = await startRig();
  const path = `/identities/${encodeURIComponent(await createUser())}/:issueAccessToken?${VERSION}`;
  const response = await signedFetch(emulator, path, { method: 'POST', body: { scopes: null } });
  expect(response.status).toBe(400);
  expect(await response.json()).toEqual({
    error: { code: 'ValidationError', message: 'Scopes: The Scopes field is required.', target: 'Scopes' },
  });
  expect(response.headers.get('x-ms-error-code')).toBeNull();
});

test('a scope that does not exist is refused', async () => {
  const { emulator, createUser } = await startRig();
  const path = `/identities/${encodeURIComponent(await createUser())}/:issueAccessToken?${VERSION}`;
  const response = await signedFetch(emulator, path, { method: 'POST', body: { scopes: ['voip', 'everything'] } });
  expect(response.status).toBe(400);
});

test('createTokenWithScopes null makes an identity without a token', async () => {
  const { emulator } = await startRig();
  const body = { createTokenWithScopes: null };
  const response = await signedFetch(emulator, `/identities?${VERSION}`, { method: 'POST', body });
  expect(response.status).toBe(201);
  expect(await response.json()).toEqual({ identity: { id: expect.any(String) } });
});

test('a deleted identity gets no more tokens', async () => {
  const { identities } = await startRig();
  const user = await identities.createUser();
  await identities.deleteUser(user);
  await expect(identities.getToken(user, ['voip'])).rejects.toMatchObject({
    statusCode: 404,
    message: "Provided identity doesn't exist.",
  });
});

test('a revoked identity can have new tokens', async () => {
  const { identities } = await startRig();
  const user = await identities.createUser();
  await identities.revokeTokens(user);
  await expect(identities.getToken(user, ['voip'])).resolves.toMatchObject({ token: expect.any(String) });
});
