import type { Role } from '@anteroom/contract';
import type { SharedReads } from '../deadlines/SharedReads.js';
import { TimedOut } from '../deadlines/timeLimit.js';
import type { RoomCall } from '../policy/openRoomRequest.js';
import { callWithin } from '../requests/EndpointRequest.js';
import { wholeRoster } from '../service/roster.js';
import { readIndexedRoster } from './memberIndex.js';
import { readServiceRoom, type ServiceRoom } from './roomCopy.js';

/**
 * The service's roster of a room, as this call has read it before, or as everybody reads it now who asks at this moment. It
 * is written into the index of members. Throws `room-not-found`.
 */
export async function rosterOf(call: RoomCall): Promise<ReadonlyMap<string, Role>> {
  return call.roster ?? shared(call, call.settings.reads.rosters, 'roster', readRoster);
}

function readRoster(call: RoomCall): Promise<ReadonlyMap<string, Role>> {
  return call.stored ? readIndexedRoster(call, call.roomId) : wholeRoster(call.settings.rooms, call.roomId);
}

/** The room as the service keeps it, read as {@link rosterOf} does. Throws `room-not-found`. */
export async function serviceRoomOf(call: RoomCall): Promise<ServiceRoom> {
  return call.room ?? shared(call, call.settings.reads.rooms, 'room', readServiceRoom);
}

async function shared<T>(
  call: RoomCall,
  reads: SharedReads<T>,
  what: string,
  read: (call: RoomCall) => Promise<T>,
): Promise<T> {
  const { roomId, signal } = call;
  try {
    return await reads.read(roomId, signal, (own) => read(callWithin(call, own)));
  } catch (error) {
    throw signal.aborted && error === signal.reason ? new TimedOut(`The ${what} was not read.`, error) : error;
  }
}
