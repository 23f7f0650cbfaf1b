import { randomUUID } from 'node:crypto';
import { CommunicationIdentityClient } from '@azure/communication-identity';
import { UnsecuredJWT } from 'jose';
import { expect, test } from 'vitest';
import { signedFetch, startRig } from '../../../test/rig.js';

const PATH = '/teamsUser/:exchangeAccessToken?api-version=2023-10-01';
const token = (expires: string, claims = {}) => new UnsecuredJWT(claims).setExpirationTime(expires).encode();
const good = () => ({ token: token('1h'), appId: randomUUID(), userId: randomUUID() });

const invalid = (target: string, message: string) => ({ code: 'ValidationError', message, target });
const noToken = { code: 'InvalidAccessToken', message: 'Provided access token is not valid.' };

// Source: recordings of the .NET SDK: GetTokenForTeamsUserWith...ShouldThrow. The first four have no api-supported-versions.
test.each([
  ['an empty appId', { appId: '' }, 400, invalid('AppId', 'AppId: The AppId field is required.'), false],
  ['an empty userId', { userId: '' }, 400, invalid('UserId', 'UserId: The UserId field is required.'), false],
  ['an empty token', { token: '' }, 401, noToken, false],
  ['a token that is none', { token: 'Invalid' }, 401, noToken, false],
  ['an expired token', { token: token('-1h') }, 401, noToken, false],
  ['a token that is none, without a userId', { token: 'Invalid', userId: '' }, 401, noToken, false],
  [
    'a token of another app',
    { token: token('1h', { appid: randomUUID() }) },
    400,
    invalid('appId', 'AAD application is not the expected one.'),
    true,
  ],
  [
    'a token of another person',
    { token: token('1h', { oid: randomUUID() }) },
    400,
    invalid('userId', 'Provided AAD token issued for unexpected user.'),
    true,
  ],
  ['an appId that is no GUID', { appId: 'Invalid' }, 400, invalid('appId', 'Provided AppId has invalid format.'), true],
  [
    'a userId that is no GUID',
    { userId: 'Invalid' },
    400,
    invalid('userId', 'Provided UserId has invalid format.'),
    true,
  ],
])('the exchange with %s is refused as recorded', async (_, wrong, status, error, namesVersions) => {
  const { emulator } = await startRig();
  const response = await signedFetch(emulator, PATH, { method: 'POST', body: { ...good(), ...wrong } });
  expect({ status: response.status, ...(await response.json()) }).toEqual({ status, error });
  expect(response.headers.has('api-supported-versions')).toBe(namesVersions);
});

test('an exchange that the service may accept is not supported, and says so', async () => {
  const { emulator } = await startRig();
  const { token: teamsUserAadToken, appId, userId } = good();
  const identities = new CommunicationIdentityClient(emulator.connectionString, { allowInsecureConnection: true });
  const exchange = identities.getTokenForTeamsUser({ teamsUserAadToken, clientId: appId, userObjectId: userId });
  await expect(exchange).rejects.toMatchObject({ statusCode: 501, code: 'NotSupportedByEmulator' });
}, 30_000);
