import type { Role } from '@anteroom/contract';
import { type SharedReads, TimedOut } from '../deadlines/index.js';
import { type RoomRequest, requestWithin } from '../requests/index.js';
import type { ServiceRoom } from '../service/index.js';
import { readIndexedRoster } from './memberIndex.js';
import { readServiceRoom } from './roomCopy.js';

/**
 * The service's roster of a room. It was read earlier in this request, or is read now, by one read for all requests that
 * need it at this moment. The read also updates the index of members. Throws `room-not-found`.
 */
export async function rosterOf(request: RoomRequest): Promise<ReadonlyMap<string, Role>> {
  return request.roster ?? shared(request, request.settings.reads.rosters, 'roster', readRoster);
}

function readRoster(request: RoomRequest): Promise<ReadonlyMap<string, Role>> {
  const { settings, roomId, stored } = request;
  return stored ? readIndexedRoster(request, roomId) : settings.service.readRoster(roomId);
}

/** The service's room, read like {@link rosterOf}. Throws `room-not-found`. */
export async function serviceRoomOf(request: RoomRequest): Promise<ServiceRoom> {
  return request.room ?? shared(request, request.settings.reads.rooms, 'room', readServiceRoom);
}

async function shared<T>(
  request: RoomRequest,
  reads: SharedReads<T>,
  what: string,
  read: (request: RoomRequest) => Promise<T>,
): Promise<T> {
  const { roomId, signal } = request;
  try {
    return await reads.read(roomId, signal, (own) => read(requestWithin(request, own)));
  } catch (error) {
    throw signal.aborted && error === signal.reason ? new TimedOut(`The ${what} was not read.`, error) : error;
  }
}
