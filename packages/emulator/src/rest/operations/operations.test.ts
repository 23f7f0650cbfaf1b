import { expect, test } from 'vitest';
import { startRig } from '../../../test/rig.js';
import type { RequestLogEntry } from './logRequests.js';
import { OPERATIONS, operationOf } from './operations.js';

async function rig() {
  const requests: RequestLogEntry[] = [];
  const started = await startRig({ onRequest: (entry) => requests.push(entry) });
  return { ...started, requests };
}

type Rig = Awaited<ReturnType<typeof rig>>;

async function drain(items: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of items);
}

/**
 * Each operation as the official SDK calls it. Sources: the Rooms quickstarts and the Rooms OpenAPI document, 2025-03-13;
 * the Identity OpenAPI document, 2023-10-01. Adding and removing participants is one operation of the service.
 */
const ROWS: [
  call: string,
  run: (rig: Rig, roomId: string, userId: string) => Promise<unknown>,
  answered: Partial<RequestLogEntry>,
][] = [
  ['createRoom', ({ rooms }) => rooms.createRoom(), { operation: 'CreateRoom', method: 'POST', status: 201 }],
  ['getRoom', ({ rooms }, id) => rooms.getRoom(id), { operation: 'GetRoom', method: 'GET', status: 200 }],
  [
    'updateRoom',
    ({ rooms }, id) => rooms.updateRoom(id, {}),
    { operation: 'UpdateRoom', method: 'PATCH', status: 200 },
  ],
  ['deleteRoom', ({ rooms }, id) => rooms.deleteRoom(id), { operation: 'DeleteRoom', method: 'DELETE', status: 204 }],
  ['listRooms', ({ rooms }) => drain(rooms.listRooms()), { operation: 'ListRooms', method: 'GET', status: 200 }],
  [
    'addOrUpdateParticipants',
    ({ rooms }, id, communicationUserId) => rooms.addOrUpdateParticipants(id, [{ id: { communicationUserId } }]),
    { operation: 'UpdateParticipants', method: 'PATCH', status: 200 },
  ],
  [
    'removeParticipants',
    ({ rooms }, id, communicationUserId) => rooms.removeParticipants(id, [{ communicationUserId }]),
    { operation: 'UpdateParticipants', method: 'PATCH', status: 200 },
  ],
  [
    'listParticipants',
    ({ rooms }, id) => drain(rooms.listParticipants(id)),
    { operation: 'GetParticipants', method: 'GET', status: 200 },
  ],
  [
    'createUser',
    ({ identities }) => identities.createUser(),
    { operation: 'CreateIdentity', method: 'POST', status: 201 },
  ],
  [
    'createUserAndToken',
    ({ identities }) => identities.createUserAndToken(['voip']),
    { operation: 'CreateIdentity', method: 'POST', status: 201 },
  ],
  [
    'getToken',
    ({ identities }, _, communicationUserId) => identities.getToken({ communicationUserId }, ['voip']),
    { operation: 'IssueToken', method: 'POST', status: 200 },
  ],
  [
    'revokeTokens',
    ({ identities }, _, communicationUserId) => identities.revokeTokens({ communicationUserId }),
    { operation: 'RevokeTokens', method: 'POST', status: 204 },
  ],
  [
    'deleteUser',
    ({ identities }, _, communicationUserId) => identities.deleteUser({ communicationUserId }),
    { operation: 'DeleteIdentity', method: 'DELETE', status: 204 },
  ],
];

test.each(ROWS)('the SDK call %s succeeds, and is logged with its operation and status', async (_, run, answered) => {
  const started = await rig();
  const { roomId, userIds } = await started.openRoom('Presenter');
  started.requests.length = 0;
  await run(started, roomId, userIds[0]);
  expect(started.requests).toMatchObject([answered]);
});

test('every operation has a row', () => {
  expect(new Set(ROWS.map(([, , { operation }]) => operation))).toEqual(new Set(OPERATIONS));
});

test('a log entry contains no identity and no query', async () => {
  const { requests, identities, createUser } = await rig();
  const communicationUserId = await createUser();
  await identities.getToken({ communicationUserId }, ['voip']);
  expect(requests.at(-1)?.path).toBe('/identities/{id}/:issueAccessToken');
  expect(JSON.stringify(requests)).not.toContain('acs');
});

test('a path that the service does not have is not an operation', () => {
  for (const path of ['/', '/rooms/1/other', '/identities/a/:other', '/teamsUser/:exchangeAccessToken']) {
    expect(operationOf('POST', path)).toBeUndefined();
  }
  expect(operationOf('PUT', '/rooms')).toBeUndefined();
});
