/**
 * The operations of the Rooms and Identity APIs. Those of Rooms are named as in the log of the service.
 * Source: "Azure Communication Services Rooms logs" (`concepts/analytics/logs/rooms-logs.md`).
 */
export const OPERATIONS = [
  'CreateRoom',
  'GetRoom',
  'UpdateRoom',
  'DeleteRoom',
  'ListRooms',
  'GetParticipants',
  'UpdateParticipants',
  'CreateIdentity',
  'IssueToken',
  'RevokeTokens',
  'DeleteIdentity',
] as const;

export type OperationName = (typeof OPERATIONS)[number];

const ROUTES: readonly [method: string, path: RegExp, operation: OperationName][] = [
  ['POST', /^\/rooms\/?$/, 'CreateRoom'],
  ['GET', /^\/rooms\/?$/, 'ListRooms'],
  ['GET', /^\/rooms\/[^/]+$/, 'GetRoom'],
  ['PATCH', /^\/rooms\/[^/]+$/, 'UpdateRoom'],
  ['DELETE', /^\/rooms\/[^/]+$/, 'DeleteRoom'],
  ['GET', /^\/rooms\/[^/]+\/participants$/, 'GetParticipants'],
  ['PATCH', /^\/rooms\/[^/]+\/participants$/, 'UpdateParticipants'],
  ['POST', /^\/identities\/?$/, 'CreateIdentity'],
  ['POST', /^\/identities\/[^/]+\/:issueAccessToken$/, 'IssueToken'],
  ['POST', /^\/identities\/[^/]+\/:revokeAccessTokens$/, 'RevokeTokens'],
  ['DELETE', /^\/identities\/[^/]+$/, 'DeleteIdentity'],
];

/** The operation of a request; `undefined` if it matches none. */
export function operationOf(method: string, path: string): OperationName | undefined {
  return ROUTES.find(([verb, pattern]) => verb === method && pattern.test(path))?.[2];
}
