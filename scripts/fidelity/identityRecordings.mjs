// What the Identity service answered.
import { MOMENT, refusal, STRICT } from './values.mjs';

const JS = (test) => `azure-sdk-for-js, communication-identity, recorded in April 2025: ${test}`;
const PYTHON = (test) => `azure-sdk-for-python, communication-identity, recorded in late 2023: ${test}`;

const VERSION = '2023-10-01';
/** The only version with `customId`. */
const CUSTOM_IDS = '2025-03-02-preview';

const ACS_USER = /^8:acs:[\da-f-]{36}_[\da-f-]{36}$/;
const JWT = /^[\w-]+\.[\w-]+\.[\w-]+$/;
const TOKEN = { token: JWT, expiresOn: MOMENT };
const VERSIONS = /(^|, )2023-10-01(, |$)/;
const OK = {
  'content-type': 'application/json; charset=utf-8',
  'request-context': 'appId=',
  'api-supported-versions': VERSIONS,
  'x-ms-error-code': null,
};
const NOTHING = { 'request-context': 'appId=', 'api-supported-versions': VERSIONS };
const REFUSED = { 'content-type': 'application/json', 'request-context': 'appId=', 'x-ms-error-code': null };

/** A well-formed identity that belongs to another resource. */
const FOREIGN = encodeURIComponent('8:acs:b6aada1f-0b1d-47ac-866f-91aae00a1d01_00000018-ac89-7c76-35f3-343a0d00e901');
const notOwned = refusal('IdentityNotOwned', "Provided identity doesn't belong to the resource.");
const invalid = (message, target) => refusal('ValidationError', message, { target });
const badToken = refusal('InvalidAccessToken', 'Provided access token is not valid.');
const tooLong = (minutes) =>
  invalid(
    `ExpiresInMinutes value ${minutes} is invalid. Value must be within the [60, 1440] interval.`,
    'ExpiresInMinutes',
  );

const APP_ID = '1b0ad5f4-5a5b-4a1c-8d5f-2f1c8f1f0a01';
const USER_ID = '5c7d4c1e-0d49-4f63-9b0b-6c8a4f6d2b02';
const OTHER_ID = 'c0ffee00-1234-4abc-9def-0123456789ab';
const DAY = 24 * 60 * 60;
const NOW = Math.floor(Date.now() / 1000);

/** What an app gets from Entra, but for the signature: claims name the app and the person. */
function entraToken(claims = {}) {
  const payload = {
    aud: 'https://auth.msft.communication.azure.com',
    appid: APP_ID,
    oid: USER_ID,
    exp: NOW + DAY,
    ...claims,
  };
  const parts = [{ alg: 'RS256', typ: 'JWT' }, payload].map((part) =>
    Buffer.from(JSON.stringify(part)).toString('base64url'),
  );
  return [...parts, Buffer.from('signature').toString('base64url')].join('.');
}

/** What each scope of the suites' tests was answered with. */
const SCOPES = [['chat'], ['voip'], ['chat', 'voip'], ['chat.join'], ['chat.join.limited'], ['voip.join']];

const creating = [
  {
    what: 'create an identity',
    source: PYTHON('create_user'),
    request: ['POST', '/identities'],
    version: VERSION,
    status: 201,
    answer: { identity: { id: ACS_USER } },
    headers: OK,
  },
  {
    what: 'create an identity with an empty body',
    source: PYTHON('create_user_and_token_with_no_scopes'),
    request: ['POST', '/identities', {}],
    version: VERSION,
    status: 201,
    answer: { identity: { id: ACS_USER } },
    headers: OK,
  },
  ...SCOPES.map((scopes) => ({
    what: `create an identity and a token for ${scopes.join(' and ')}`,
    source: PYTHON('create_user_and_token'),
    request: ['POST', '/identities', { createTokenWithScopes: scopes }],
    version: VERSION,
    status: 201,
    answer: { identity: { id: ACS_USER }, accessToken: TOKEN },
    headers: OK,
  })),
  ...[59, 1441].map((minutes) => ({
    what: `create an identity and a token for ${minutes} minutes`,
    source: PYTHON('create_user_and_token_with_invalid_custom_expirations'),
    request: ['POST', '/identities', { createTokenWithScopes: ['chat'], expiresInMinutes: minutes }],
    version: VERSION,
    status: 400,
    answer: tooLong(minutes),
    headers: REFUSED,
  })),
  {
    what: 'create an identity again, by its customId',
    source: JS('creates_and_gets_a_user_with_customid'),
    given: { ada: 'customer' },
    before: [['POST', '/identities/{ada}/:issueAccessToken', { scopes: ['voip'] }]],
    request: ['POST', '/identities', { customId: 'customer' }],
    version: CUSTOM_IDS,
    status: 201,
    answer: { identity: { id: '{ada}', customId: 'customer', lastTokenIssuedAt: MOMENT } },
    headers: { ...OK, ...STRICT },
  },
  {
    what: 'read an identity with a customId',
    source: JS('creates_and_gets_a_user_with_customid'),
    given: { ada: 'customer' },
    before: [['POST', '/identities/{ada}/:issueAccessToken', { scopes: ['voip'] }]],
    request: ['GET', '/identities/{ada}'],
    version: CUSTOM_IDS,
    status: 200,
    answer: { id: '{ada}', customId: 'customer', lastTokenIssuedAt: MOMENT },
    headers: OK,
  },
];

const tokens = [
  ...SCOPES.map((scopes) => ({
    what: `issue a token for ${scopes.join(' and ')}`,
    source: PYTHON('get_token'),
    given: { ada: 'identity' },
    request: ['POST', '/identities/{ada}/:issueAccessToken', { scopes }],
    version: VERSION,
    status: 200,
    answer: TOKEN,
    headers: OK,
  })),
  ...[60, 1440].map((minutes) => ({
    what: `issue a token for ${minutes} minutes`,
    source: PYTHON('get_token_with_valid_custom_expirations'),
    given: { ada: 'identity' },
    request: ['POST', '/identities/{ada}/:issueAccessToken', { scopes: ['chat'], expiresInMinutes: minutes }],
    version: VERSION,
    status: 200,
    answer: TOKEN,
    headers: OK,
  })),
  ...[59, 1441].map((minutes) => ({
    what: `issue a token for ${minutes} minutes`,
    source: PYTHON('get_token_with_invalid_custom_expirations'),
    given: { ada: 'identity' },
    request: ['POST', '/identities/{ada}/:issueAccessToken', { scopes: ['chat'], expiresInMinutes: minutes }],
    version: VERSION,
    status: 400,
    answer: tooLong(minutes),
    headers: REFUSED,
  })),
  {
    what: 'issue a token without scopes',
    source: PYTHON('get_token_with_no_scopes'),
    given: { ada: 'identity' },
    request: ['POST', '/identities/{ada}/:issueAccessToken', {}],
    version: VERSION,
    status: 400,
    answer: invalid('Scopes: The Scopes field is required.', 'Scopes'),
    headers: REFUSED,
  },
  {
    what: 'issue a token for an empty list of scopes',
    source: JS('throws_an_error_when_attempting_to_issue_a_token_without_any_scopes'),
    given: { ada: 'identity' },
    request: ['POST', '/identities/{ada}/:issueAccessToken', { scopes: [] }],
    version: VERSION,
    status: 400,
    answer: invalid('Invalid scopes - Scopes field is required.', 'scopes'),
    headers: { ...REFUSED, ...STRICT },
  },
  {
    what: 'issue a token for an identity of another resource',
    source: JS('throws_an_error_when_attempting_to_issue_a_token_for_an_invalid_user'),
    request: ['POST', `/identities/${FOREIGN}/:issueAccessToken`, { scopes: ['chat', 'voip'] }],
    version: VERSION,
    status: 401,
    answer: notOwned,
    headers: REFUSED,
  },
  {
    what: 'revoke tokens',
    source: PYTHON('revoke_tokens'),
    given: { ada: 'identity' },
    before: [['POST', '/identities/{ada}/:issueAccessToken', { scopes: ['chat'] }]],
    request: ['POST', '/identities/{ada}/:revokeAccessTokens'],
    version: VERSION,
    status: 204,
    headers: NOTHING,
  },
  {
    what: 'revoke tokens of an identity of another resource',
    source: JS('throws_an_error_when_attempting_to_revoke_a_token_from_an_invalid_user'),
    request: ['POST', `/identities/${FOREIGN}/:revokeAccessTokens`],
    version: VERSION,
    status: 401,
    answer: notOwned,
    headers: REFUSED,
  },
  {
    what: 'delete an identity',
    source: PYTHON('delete_user'),
    given: { ada: 'identity' },
    request: ['DELETE', '/identities/{ada}'],
    version: VERSION,
    status: 204,
    headers: NOTHING,
  },
  {
    what: 'delete an identity of another resource',
    source: JS('throws_an_error_when_attempting_to_delete_an_invalid_user'),
    request: ['DELETE', `/identities/${FOREIGN}`],
    version: VERSION,
    status: 401,
    answer: notOwned,
    headers: REFUSED,
  },
];

const exchange = (body) => ['POST', '/teamsUser/:exchangeAccessToken', body];

const teams = [
  {
    what: 'exchange an empty token',
    source: PYTHON('get_token_for_teams_user_with_invalid_token[empty_token]'),
    request: exchange({ token: '', appId: APP_ID, userId: '' }),
    version: VERSION,
    status: 401,
    answer: badToken,
    headers: REFUSED,
  },
  {
    what: 'exchange a token that is none',
    source: PYTHON('get_token_for_teams_user_with_invalid_token[invalid_token]'),
    request: exchange({ token: 'invalid', appId: APP_ID, userId: '' }),
    version: VERSION,
    status: 401,
    answer: badToken,
    headers: REFUSED,
  },
  {
    what: 'exchange a token that has expired',
    source: PYTHON('get_token_for_teams_user_with_expired_token'),
    request: exchange({ token: entraToken({ exp: NOW - DAY }), appId: APP_ID, userId: USER_ID }),
    version: VERSION,
    status: 401,
    answer: badToken,
    headers: REFUSED,
  },
  ...[
    [
      'without an appId',
      { appId: '' },
      'invalid_client_id[empty_client_id]',
      ['AppId: The AppId field is required.', 'AppId'],
    ],
    [
      'for an appId that is no GUID',
      { appId: 'invalid' },
      'invalid_client_id[invalid_client_id]',
      ['Provided AppId has invalid format.', 'appId'],
    ],
    [
      'without a userId',
      { userId: '' },
      'invalid_user_object_id[empty_user_object_id]',
      ['UserId: The UserId field is required.', 'UserId'],
    ],
    [
      'for a userId that is no GUID',
      { userId: 'invalid' },
      'invalid_user_object_id[invalid_user_object_id]',
      ['Provided UserId has invalid format.', 'userId'],
    ],
    ['for another app', { appId: OTHER_ID }, 'wrong_client_id', ['AAD application is not the expected one.', 'appId']],
    [
      'for another person',
      { userId: OTHER_ID },
      'wrong_user_object_id',
      ['Provided AAD token issued for unexpected user.', 'userId'],
    ],
  ].map(([what, wrong, test, [message, target]]) => ({
    what: `exchange a token ${what}`,
    source: PYTHON(`get_token_for_teams_user_with_${test}`),
    request: exchange({ token: entraToken(), appId: APP_ID, userId: USER_ID, ...wrong }),
    version: VERSION,
    status: 400,
    answer: invalid(message, target),
    headers: REFUSED,
  })),
  {
    what: 'exchange a valid token',
    source: PYTHON('get_token_for_teams_user_with_valid_params'),
    reason: 'the emulator has no Entra tenant, whose tokens it could check',
  },
];

/** @type {import('./recordings.mjs').Recording[]} */
export const identityRecordings = [...creating, ...tokens, ...teams];
