import type { CommunicationIdentityClient } from '@azure/communication-identity';
import { describe, expect, test } from 'vitest';
import { startRig } from '../../../test/rig.js';
import { ROOMS_SDKS, type SdkRoomsClient } from '../../../test/roomsSdks.js';

const DAY_MS = 24 * 60 * 60_000;
const NOW = Date.parse('2030-01-01T00:00:00Z');
const UNKNOWN_ROOM = '99400000000000001';
const at = (days: number) => new Date(NOW + days * DAY_MS);

interface Refusal {
  statusCode: number;
  code: string;
  message: string;
  /** The content of `details.error` besides code and message. */
  rest?: object;
}

type Attempt = (rooms: SdkRoomsClient, roomId: string) => Promise<unknown>;

const malformed = (message: string, target: string): Refusal => ({
  statusCode: 400,
  code: 'BadRequest',
  message: 'The request could not be understood by the server due to malformed syntax.',
  rest: { details: [{ code: 'BadArgument', message, target }] },
});
const badRequest = (message: string): Refusal => ({ statusCode: 400, code: 'BadRequest', message });
const NOT_FOUND: Refusal = {
  statusCode: 404,
  code: 'NotFound',
  message: 'The server cannot find the requested resource.',
};
const PAST = malformed('The time range end is in the past.', 'ValidUntil');
const TOO_FAR = malformed('Value is incorrect or more than 180 days in the future.', 'ValidFrom');
const WRONG_RANGE = malformed('The time range is incorrect, or larger than 180 days.', 'ValidUntil');
const PAIR = malformed('validFrom and validUntil should be set together.', '');
const NOBODY = { id: { communicationUserId: 'nobody' } };

async function first(items: AsyncIterable<unknown>): Promise<unknown> {
  for await (const item of items) return item;
  return undefined;
}

async function expectRefusal(attempt: Promise<unknown>, { rest = {}, ...error }: Refusal): Promise<void> {
  const { code, message } = error;
  await expect(attempt).rejects.toMatchObject({ name: 'RestError', ...error });
  const thrown = await attempt.catch((reason: unknown) => reason);
  expect(thrown).toHaveProperty('details.error', { code, message, ...rest });
}

/** Requests that fail alike with every release. */
const REFUSALS: [string, Attempt, Refusal][] = [
  ['get of an unknown room', (rooms) => rooms.getRoom(UNKNOWN_ROOM), NOT_FOUND],
  ['update of an unknown room', (rooms) => rooms.updateRoom(UNKNOWN_ROOM, {}), NOT_FOUND],
  ['roster of an unknown room', (rooms) => first(rooms.listParticipants(UNKNOWN_ROOM)), NOT_FOUND],
  ['an id with letters', (rooms) => rooms.getRoom('non-existingroomId'), badRequest('Invalid room ID.')],
  ['an id that is too short', (rooms) => rooms.deleteRoom('123'), badRequest('Invalid room ID length.')],
  ['a new room that ended', (rooms) => rooms.createRoom({ validFrom: at(-2), validUntil: at(-1) }), PAST],
  ['a new room of 181 days', (rooms) => rooms.createRoom({ validFrom: at(0), validUntil: at(181) }), WRONG_RANGE],
  ['a new room in 181 days', (rooms) => rooms.createRoom({ validFrom: at(181), validUntil: at(182) }), TOO_FAR],
  [
    'a move to 181 days ahead',
    (rooms, id) => rooms.updateRoom(id, { validFrom: at(181), validUntil: at(182) }),
    TOO_FAR,
  ],
  ['a deletion of an unknown room', (rooms) => rooms.deleteRoom(UNKNOWN_ROOM), NOT_FOUND],
  ['a new room that ends first', (rooms) => rooms.createRoom({ validFrom: at(2), validUntil: at(1) }), WRONG_RANGE],
  ['a move into the past', (rooms, id) => rooms.updateRoom(id, { validFrom: at(-2), validUntil: at(-1) }), PAST],
  ['a move to 181 days', (rooms, id) => rooms.updateRoom(id, { validFrom: at(0), validUntil: at(181) }), WRONG_RANGE],
  ['a new end alone', (rooms, id) => rooms.updateRoom(id, { validUntil: at(1) }), PAIR],
  ['a new start alone', (rooms, id) => rooms.updateRoom(id, { validFrom: at(1) }), PAIR],
  [
    'a new room with nobody known',
    (rooms) => rooms.createRoom({ participants: [NOBODY] }),
    badRequest('Invalid format for communication identifier.'),
  ],
];

/** Requests that can fail only with a release that waits for the response. */
const ROSTER_REFUSALS: [string, Attempt, Refusal][] = [
  ['an addition to an unknown room', (rooms) => rooms.addOrUpdateParticipants(UNKNOWN_ROOM, []), NOT_FOUND],
  ['a removal from an unknown room', (rooms) => rooms.removeParticipants(UNKNOWN_ROOM, []), NOT_FOUND],
  [
    'an addition of nobody known',
    (rooms, id) => rooms.addOrUpdateParticipants(id, [NOBODY]),
    badRequest('Communication identifier nobody is not supported.'),
  ],
  [
    'a removal of a phone number',
    (rooms, id) => rooms.removeParticipants(id, [{ phoneNumber: '+14255550123' }]),
    badRequest('Communication identifier 4:+14255550123 is not supported.'),
  ],
];

describe.each(ROOMS_SDKS)('with @azure/communication-rooms $version', (sdk) => {
  const refusals = sdk.awaitsRosterChanges ? [...REFUSALS, ...ROSTER_REFUSALS] : REFUSALS;

  test.each(refusals)(
    '%s is refused with the documented status, code, text and details',
    async (_, attempt, refusal) => {
      const { emulator } = await startRig({ clock: () => NOW });
      const rooms = sdk.connect(emulator.connectionString);
      const room = await rooms.createRoom();
      await expectRefusal(attempt(rooms, room.id), refusal);
      expect(await rooms.getRoom(room.id)).toEqual(room);
      expect(await first(rooms.listParticipants(room.id))).toBeUndefined();
    },
  );

  test('another access key gets 401 and a reason that names no key', async () => {
    const { emulator } = await startRig();
    const key = btoa('of another resource');
    const rooms = sdk.connect(`endpoint=${emulator.url}/;accesskey=${key}`);
    const refusal = await rooms.createRoom().catch((reason) => reason);
    expect(refusal).toMatchObject({ statusCode: 401, code: 'Unauthorized' });
    expect(refusal.message).toContain('The signature does not match.');
    expect(JSON.stringify(refusal)).not.toContain(key);
  });

  test('an identity that is not an ACS user does not leave the SDK', async () => {
    const { emulator } = await startRig();
    const rooms = sdk.connect(emulator.connectionString);
    const made = rooms.createRoom({ participants: [{ id: { phoneNumber: '+14255550123' } }] });
    await expect(made).rejects.toThrow('We currently only support CommunicationUsers');
    expect(await first(rooms.listRooms())).toBeUndefined();
  });
});

const NO_IDENTITY: Refusal = { statusCode: 404, code: 'NotFound', message: "Provided identity doesn't exist." };

const wrongLife = (minutes: number): Refusal => ({
  statusCode: 400,
  code: 'ValidationError',
  message: `ExpiresInMinutes value ${minutes} is invalid. Value must be within the [60, 1440] interval.`,
  rest: { target: 'ExpiresInMinutes' },
});

type User = { communicationUserId: string };
type IdentityAttempt = (identities: CommunicationIdentityClient, living: User, deleted: User) => Promise<unknown>;

const IDENTITY_REFUSALS: [string, IdentityAttempt, Refusal][] = [
  ...[59, 1441].map((tokenExpiresInMinutes): (typeof IDENTITY_REFUSALS)[number] => [
    `a token for ${tokenExpiresInMinutes} minutes`,
    (identities, living) => identities.getToken(living, ['voip'], { tokenExpiresInMinutes }),
    wrongLife(tokenExpiresInMinutes),
  ]),
  ['a token for a deleted identity', (identities, _, gone) => identities.getToken(gone, ['voip']), NO_IDENTITY],
  ['revocation for a deleted identity', (identities, _, gone) => identities.revokeTokens(gone), NO_IDENTITY],
  ['deletion of a deleted identity', (identities, _, gone) => identities.deleteUser(gone), NO_IDENTITY],
];

describe('with @azure/communication-identity', () => {
  test.each(IDENTITY_REFUSALS)('%s is refused', async (_, attempt, refusal) => {
    const { identities } = await startRig();
    const [living, deleted] = await Promise.all([identities.createUser(), identities.createUser()]);
    await identities.deleteUser(deleted);
    await expectRefusal(attempt(identities, living, deleted), refusal);
  });
});
