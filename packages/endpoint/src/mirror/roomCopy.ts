import { type RoomPhase, roomPhase } from '@anteroom/contract';
import type { CommunicationRoom } from '@azure/communication-rooms';
import { orRoomNotFound } from '../http/problems/roomNotFound.js';
import type { RoomCall } from '../policy/openRoomRequest.js';
import type { ServiceCopy } from '../store/interface/RoomStore.js';

/** What the service keeps of a room. */
export type ServiceRoom = Pick<CommunicationRoom, 'validFrom' | 'validUntil' | 'pstnDialOutEnabled'>;

/** The room as the service keeps it, written into the host's copy where that says something else. Throws `room-not-found`. */
export async function readServiceRoom(call: RoomCall): Promise<ServiceRoom> {
  const { settings, roomId, signal, stored } = call;
  const room = await settings.rooms.getRoom(roomId, { abortSignal: signal }).catch((error: unknown) => {
    throw orRoomNotFound(error);
  });
  const copy = copyOf(room);
  if (stored && Object.entries(copy).some(([name, value]) => stored[name as keyof typeof copy] !== value)) {
    await correctCopy(call).catch(call.report);
  }
  return room;
}

/** Rounds of reading the room again. Another round only follows a change of the same room within the last one. */
const ROUNDS = 5;

/** Writes the host's copy of what the service says. Reads again where others write at the same time, as `keepIndex` does. */
export async function correctCopy({ settings: { rooms, store }, roomId }: RoomCall): Promise<void> {
  for (let round = 1; round <= ROUNDS; round += 1) {
    const since = await store.revision(roomId);
    if (await store.updateRoom(roomId, copyOf(await rooms.getRoom(roomId)), since)) return;
  }
}

/** What the host keeps a copy of. */
export function copyOf({ validFrom, validUntil, pstnDialOutEnabled }: ServiceRoom): ServiceCopy {
  return { validFrom: validFrom.getTime(), validUntil: validUntil.getTime(), pstnDialOutEnabled };
}

export function phaseOf({ validFrom, validUntil }: ServiceRoom, now: number): RoomPhase {
  return roomPhase({ validFrom: validFrom.toISOString(), validUntil: validUntil.toISOString() }, now);
}
