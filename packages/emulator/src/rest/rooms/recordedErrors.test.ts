import { expect, test } from 'vitest';
import { signedFetch, startRig } from '../../../test/rig.js';
import type { Emulator } from '../../index.js';

const DAY_MS = 24 * 60 * 60_000;
const MALFORMED = 'The request could not be understood by the server due to malformed syntax.';
const ADA = '8:acs:b6aada1f-0b1d-47ac-866f-91aae00a1d01_00000018-ac89-7c76-35f3-343a0d00e901';
/** A well-formed id of no room, from the recording of an update with a wrong id. */
const UNKNOWN = '/rooms/78469124725336262';

const inDays = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString();
const rangeError = (message: string, target: string) => ({
  code: 'BadRequest',
  message: MALFORMED,
  details: [{ code: 'BadArgument', message, target }],
});
const tooLong = rangeError('The time range is incorrect, or larger than 180 days.', 'ValidUntil');
const past = rangeError('The time range end is in the past.', 'ValidUntil');
const pair = rangeError('validFrom and validUntil should be set together.', '');
const invalidId = { code: 'BadRequest', message: 'Invalid room ID.' };
const wrongLength = { code: 'BadRequest', message: 'Invalid room ID length.' };
const notFound = { code: 'NotFound', message: 'The server cannot find the requested resource.' };
const badIdentifier = { code: 'BadRequest', message: 'Invalid format for communication identifier.' };
const notSupported = { code: 'BadRequest', message: 'Communication identifier wrong_mri is not supported.' };
const tooFar = rangeError('Value is incorrect or more than 180 days in the future.', 'ValidFrom');
const unknownRole = {
  code: 'BadRequest',
  message: MALFORMED,
  details: [
    {
      code: 'BadArgument',
      message: 'Invalid participant role. The valid roles are: Presenter, Attendee, Consumer, Collaborator.',
      target: `$.participants.${ADA}.role`,
    },
  ],
};

/** The request, the response, and the recording of the live service that it was taken from. */
type Row = [
  recording: string,
  method: string,
  path: string,
  status: number,
  body: unknown,
  error: { code: string; details?: unknown },
];

const ROWS: Row[] = [
  ['js: gets_an_invalid_room', 'GET', '/rooms/non-existingroomId', 400, undefined, invalidId],
  ['js: update_room_with_an_invalid_room_id', 'PATCH', '/rooms/non-existingroomId', 400, {}, invalidId],
  ['python: update_room_invalid_format_roomId', 'PATCH', '/rooms/invalid_id', 400, { validUntil: 1 }, wrongLength],
  ['python: delete_room_invalid_id', 'DELETE', '/rooms/123', 400, undefined, wrongLength],
  ['python: get_invalid_room', 'GET', UNKNOWN, 404, undefined, notFound],
  ['python: update_room_incorrect_roomId', 'PATCH', UNKNOWN, 404, {}, notFound],
  ['an unknown room', 'DELETE', UNKNOWN, 404, undefined, notFound],
  ['python: validFrom_seven_months', 'POST', '/rooms', 400, { validFrom: inDays(203), validUntil: null }, tooFar],
  ['js: greater_than_180_days', 'POST', '/rooms', 400, { validFrom: inDays(0), validUntil: inDays(200) }, tooLong],
  ['python: exceed_max_timerange', 'PATCH', '{room}', 400, { validFrom: inDays(0), validUntil: inDays(200) }, tooLong],
  ['js: an_expired_validuntil', 'POST', '/rooms', 400, { validFrom: inDays(-2), validUntil: inDays(-1) }, past],
  ['python: valid_until_in_past', 'PATCH', '{room}', 400, { validFrom: inDays(-2), validUntil: inDays(-1) }, past],
  ['python: update_room_only_ValidUntil_async', 'PATCH', '{room}', 400, { validUntil: inDays(1) }, pair],
  ['python: update_room_only_ValidFrom_async', 'PATCH', '{room}', 400, { validFrom: inDays(0) }, pair],
  [
    'js: invalid_mri',
    'POST',
    '/rooms',
    400,
    { participants: { 'invalid MRI Values': { role: 'Presenter' } } },
    badIdentifier,
  ],
  ['python: wrong_mri', 'PATCH', '{room}/participants', 400, { participants: { wrong_mri: null } }, notSupported],
  [
    'python: wrongRoleName',
    'PATCH',
    '{room}/participants',
    400,
    { participants: { [ADA]: { role: 'Kafka' } } },
    unknownRole,
  ],
];

test.each(ROWS)('as recorded (%s), %s %s returns %i', async (_, method, path, status, body, error) => {
  const { emulator, rooms } = await startRig();
  const { id } = await rooms.createRoom();
  const url = `${path.replace('{room}', `/rooms/${id}`)}?api-version=2025-03-13`;
  const response = await signedFetch(emulator, url, { method, body });
  expect(response.status).toBe(status);
  expect(await response.json()).toEqual({ error });
  // A request that the service refuses unread has neither the code nor the versions in its headers.
  const isRead = error.details === undefined;
  expect(response.headers.get('x-ms-error-code')).toBe(isRead ? error.code : null);
  for (const name of ['api-supported-versions', 'api-deprecated-versions']) {
    expect(response.headers.has(name)).toBe(isRead);
  }
});

// Source: python, azure-communication-identity: get_token_with_no_scopes, invalid_custom_expirations[min_invalid_mins-59]; js,
// communication-identity: issue_a_token_without_any_scopes.
test.each([
  [{ scopes: null }, 'Scopes', 'Scopes: The Scopes field is required.'],
  [{ scopes: [] }, 'scopes', 'Invalid scopes - Scopes field is required.'],
  [
    { scopes: ['voip'], expiresInMinutes: 59 },
    'ExpiresInMinutes',
    'ExpiresInMinutes value 59 is invalid. Value must be within the [60, 1440] interval.',
  ],
])('Identity refuses %j as recorded', async (body, target, message) => {
  const { emulator, createUser } = await startRig();
  const path = `/identities/${encodeURIComponent(await createUser())}/:issueAccessToken?api-version=2023-10-01`;
  const response = await signedFetch(emulator, path, { method: 'POST', body });
  expect(response.status).toBe(400);
  expect(await response.json()).toEqual({ error: { code: 'ValidationError', message, target } });
});

// Source: js, communication-identity: delete_an_invalid_user, revoke_tokens_from_an_invalid_user, issue_a_token_for_an_invalid_user.
test.each([ADA, '8:acs:00000000-0000-0000-0000-000000000000_00000000-0000-0000-0000-000000000000', 'nobody'])(
  'the identity %s of another resource is refused as recorded, by every operation on it',
  async (id) => {
    const { emulator } = await startRig();
    expect(await refusalsOf(emulator, id)).toEqual(
      Array.from({ length: 3 }, () => ({
        status: 401,
        error: { code: 'IdentityNotOwned', message: "Provided identity doesn't belong to the resource." },
      })),
    );
  },
);

// Source: Azure/azure-sdk-for-js#19849 (message; its status and code are not known).
test('an identity of this resource that does not exist is refused with the known message', async () => {
  const { emulator, identities } = await startRig();
  const user = await identities.createUser();
  await identities.deleteUser(user);
  expect(await refusalsOf(emulator, user.communicationUserId)).toEqual(
    Array.from({ length: 3 }, () => ({
      status: 404,
      error: { code: 'NotFound', message: "Provided identity doesn't exist." },
    })),
  );
});

async function refusalsOf(emulator: Emulator, id: string) {
  const identity = `/identities/${encodeURIComponent(id)}`;
  const refusals = [];
  for (const [method, path] of [
    ['POST', `${identity}/:issueAccessToken`],
    ['POST', `${identity}/:revokeAccessTokens`],
    ['DELETE', identity],
  ] as const) {
    const body = path.endsWith('issueAccessToken') ? { scopes: ['voip'] } : undefined;
    const response = await signedFetch(emulator, `${path}?api-version=2023-10-01`, { method, body });
    refusals.push({ status: response.status, ...(await response.json()) });
  }
  return refusals;
}
