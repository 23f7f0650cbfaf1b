import { expect, test } from 'vitest';
import { signedFetch, startRig } from '../../../test/rig.js';

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
const badParticipants = { code: 'BadRequest', message: 'Invalid value for the Participants.' };
const unknownRole = {
  code: 'BadRequest',
  message: MALFORMED,
  details: [
    {
      code: 'BadArgument',
      message: 'The updateParticipantsRequestDto field is required.',
      target: 'updateParticipantsRequestDto',
    },
    {
      code: 'BadArgument',
      message: `The JSON value could not be converted to Microsoft.AzureCommunicationService.Rooms.Api.Contracts.V2025_03_13.RoleDto. Path: $.participants.${ADA}.role`,
      target: `$.participants.${ADA}.role`,
    },
  ],
};

/** The request, the response, and the recording of the live service that it was taken from. */
type Row = [recording: string, method: string, path: string, status: number, body: unknown, error: { code: string }];

const ROWS: Row[] = [
  ['js: gets_an_invalid_room', 'GET', '/rooms/non-existingroomId', 400, undefined, invalidId],
  ['js: update_room_with_an_invalid_room_id', 'PATCH', '/rooms/non-existingroomId', 400, {}, invalidId],
  ['python: delete_room_invalid_id', 'DELETE', '/rooms/123', 400, undefined, wrongLength],
  ['python: get_invalid_room', 'GET', UNKNOWN, 404, undefined, notFound],
  ['python: update_room_incorrect_roomId', 'PATCH', UNKNOWN, 404, {}, notFound],
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
  ['python: wrong_mri', 'PATCH', '{room}/participants', 400, { participants: { wrong_mri: null } }, badParticipants],
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
  expect(response.headers.get('x-ms-error-code')).toBe(error.code);
});

// Source: python, azure-communication-identity: get_token_with_no_scopes, invalid_custom_expirations[min_invalid_mins-59].
test.each([
  [{ scopes: null }, 'Scopes', 'Scopes: The Scopes field is required.'],
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

// Source: Azure/azure-sdk-for-js#19849 (message; its status and code are not known).
test('an identity that does not exist is refused with the known message, by every operation on it', async () => {
  const { emulator } = await startRig();
  const identity = `/identities/${encodeURIComponent(ADA)}`;
  for (const [method, path] of [
    ['POST', `${identity}/:issueAccessToken`],
    ['POST', `${identity}/:revokeAccessTokens`],
    ['DELETE', identity],
  ] as const) {
    const body = path.endsWith('issueAccessToken') ? { scopes: ['voip'] } : undefined;
    const response = await signedFetch(emulator, `${path}?api-version=2023-10-01`, { method, body });
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({ error: { code: 'NotFound', message: "Provided identity doesn't exist." } });
  }
});
