import { type Role, RoleSchema } from '@anteroom/contract';
import type { RoomsClient } from '@azure/communication-rooms';
import * as v from 'valibot';
import { RETRY_AFTER_MS, roomNotFound } from '../../http/problems/index.js';
import type { RoomOperations } from '../interface/index.js';
import type { SdkCalls, SdkOptions } from './SdkCalls.js';
import { readSdkError } from './sdkError.js';
import { serviceUnavailable } from './serviceUnavailable.js';

/** The SDK passes on roles that it doesn't know. Until this package knows them too, they get the least privilege. */
const KnownRole = v.fallback(RoleSchema, 'Consumer');

/**
 * The most pages of a roster that are read. A roster holds 350 people and a page about 50, but the service also sends
 * empty pages, and a page that names itself as the next one would never end.
 */
export const MOST_PAGES = 100;

/** The operations on rooms and rosters, over the Rooms SDK. */
export function acsRooms(rooms: RoomsClient, calls: SdkCalls): RoomOperations {
  const read: SdkCalls['read'] = (...args) => orRoomNotFound(calls.read(...args));
  const write: SdkCalls['write'] = (...args) => orRoomNotFound(calls.write(...args));
  return {
    createRoom: ({ participants, ...room }) =>
      calls.write('createRoom', undefined, (options) =>
        rooms.createRoom({ ...room, participants: participantsOf(participants), ...options }),
      ),
    readRoom: (roomId) => read('getRoom', (options) => rooms.getRoom(roomId, options)),
    updateRoom: (roomId, changes) =>
      write('updateRoom', roomId, (options) => rooms.updateRoom(roomId, { ...changes, ...options })),
    deleteRoom: (roomId) => write('deleteRoom', roomId, (options) => rooms.deleteRoom(roomId, options)),
    listRooms: () => rooms.listRooms(),
    readRoster: (roomId) => read('listParticipants', (options) => readRoster(rooms, roomId, options)),
    setParticipants: (roomId, roles) =>
      write('addOrUpdateParticipants', roomId, (options) =>
        rooms.addOrUpdateParticipants(roomId, participantsOf(roles), options),
      ),
    removeParticipants: (roomId, acsUserIds) => {
      const people = acsUserIds.map((communicationUserId) => ({ communicationUserId }));
      return write('removeParticipants', roomId, (options) => rooms.removeParticipants(roomId, people, options));
    },
  };
}

function participantsOf(roles: ReadonlyMap<string, Role>) {
  return [...roles].map(([communicationUserId, role]) => ({ id: { communicationUserId }, role }));
}

/** Throws `service-unavailable` for a roster that does not end within {@link MOST_PAGES} pages. */
async function readRoster(rooms: RoomsClient, roomId: string, options: SdkOptions): Promise<Map<string, Role>> {
  const roster = new Map<string, Role>();
  const pages = rooms.listParticipants(roomId, options).byPage()[Symbol.asyncIterator]();
  for (let read = 0; read < MOST_PAGES; read += 1) {
    const page = await pages.next();
    if (page.done) return roster;
    for (const { id, role } of page.value) {
      // Only ACS users can be on a roster ("Rooms concepts"); people who dialed in by phone never are.
      if (id.kind === 'communicationUser') roster.set(id.communicationUserId, v.parse(KnownRole, role));
    }
  }
  throw serviceUnavailable(new Error(`The roster did not end within ${MOST_PAGES} pages.`), RETRY_AFTER_MS);
}

/** Turns the service's "no such room" into `room-not-found`. */
async function orRoomNotFound<T>(response: Promise<T>): Promise<T> {
  try {
    return await response;
  } catch (error) {
    throw isRoomNotFound(error) ? roomNotFound(error) : error;
  }
}

function isRoomNotFound(error: unknown): boolean {
  const sdkError = readSdkError(error);
  // The service responds with 400 to an id of a wrong length, and with 404 to an unknown or deleted one (recordings of
  // the SDKs).
  return sdkError?.status === 404 || (sdkError?.status === 400 && sdkError.message.startsWith('Invalid room ID'));
}
