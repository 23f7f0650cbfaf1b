import { type RoomPhase, roomPhase } from '@anteroom/contract';
import type { RoomRequest } from '../requests/index.js';
import type { RoomWindow, ServiceRoom } from '../service/index.js';
import type { NewStoredRoom, ServiceCopy } from '../store/index.js';

/** Reads the service's room, and corrects the store's copy if it differs. Throws `room-not-found`. */
export async function readServiceRoom(request: RoomRequest): Promise<ServiceRoom> {
  const { settings, roomId, stored } = request;
  const room = await settings.service.readRoom(roomId);
  if (stored && differs(copyOf(room), stored)) await correctCopy(request).catch(request.report);
  return room;
}

/** The most times that a room is read again. Another round follows only a change of the same room during the last one. */
const ROUNDS = 5;

/** Writes what the service says into the store's copy. Reads again if others write at the same time, as `writeIndex` does. */
export async function correctCopy({ settings: { service, store }, roomId }: RoomRequest): Promise<void> {
  for (let round = 1; round <= ROUNDS; round += 1) {
    const since = await store.revision(roomId);
    if (await store.updateRoom(roomId, copyOf(await service.readRoom(roomId)), since)) return;
  }
}

/** The title of a room that was created elsewhere: the service stores none. */
export const UNTITLED = 'Room';

/** What the store keeps, beside the copy, of a room that was created elsewhere. */
export function detailsOfElsewhere(roomId: string): Omit<NewStoredRoom, keyof ServiceCopy> {
  return { roomId, title: UNTITLED, ownerId: undefined, knocking: false, metadata: {} };
}

/** The part of the service's room that the store keeps a copy of. */
export function copyOf({ validFrom, validUntil, pstnDialOutEnabled }: ServiceRoom): ServiceCopy {
  return { validFrom: validFrom.getTime(), validUntil: validUntil.getTime(), pstnDialOutEnabled };
}

/** Whether the store's copy is out of date. */
export function differs(copy: ServiceCopy, stored: ServiceCopy): boolean {
  return Object.entries(copy).some(([name, value]) => stored[name as keyof ServiceCopy] !== value);
}

export function phaseOf({ validFrom, validUntil }: RoomWindow, now: number): RoomPhase {
  return roomPhase({ validFrom: validFrom.toISOString(), validUntil: validUntil.toISOString() }, now);
}
