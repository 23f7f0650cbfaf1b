import { AnteroomError, type Role } from '@anteroom/contract';
import { copyOf, differs, indexChanges } from '../mirror/index.js';
import type { IdentifiedRoom, RoomOperations } from '../service/index.js';
import type { EndpointStore, StoredRoomChanges } from '../store/index.js';

/** The service has a room that the store lacks: created elsewhere, or left over from a request that failed. */
export interface UnknownRoom {
  kind: 'unknown-room';
  roomId: string;
  createdOn: Date;
  room: IdentifiedRoom;
}

/** A difference in a room that the store knows. */
export type StoredRoomStray =
  /** The store has a room that the service no longer has. */
  | { kind: 'missing-room'; roomId: string }
  /** The store's copy of the window or the phone flag is out of date. */
  | { kind: 'old-copy'; roomId: string; changes: StoredRoomChanges }
  /** The index of members differs from the roster. `since` is its revision before the roster was read. */
  | { kind: 'old-members'; roomId: string; changes: ReadonlyMap<string, Role | null>; since: number };

const ROOMS_AT_ONCE = 200;

/** Requests take far less than ten minutes. */
const YOUNG_MS = 10 * 60_000;

/** Whether a running request may still store this room. */
export function isYoung({ createdOn }: UnknownRoom, now: number): boolean {
  return createdOn.getTime() > now - YOUNG_MS;
}

/**
 * Compares every room and every roster. Rejects with the service's or the store's own errors.
 *
 * @param onRoom called with each room of the service before it is compared
 */
export async function* findStrays(
  service: RoomOperations,
  store: EndpointStore,
  onRoom: (roomId: string) => void = () => undefined,
): AsyncGenerator<UnknownRoom | StoredRoomStray> {
  const seen = new Set<string>();
  for await (const { createdOn, ...room } of service.listRooms()) {
    const roomId = room.id;
    onRoom(roomId);
    seen.add(roomId);
    const stored = await store.room(roomId);
    if (!stored) {
      yield { kind: 'unknown-room', roomId, createdOn, room };
      continue;
    }
    const copy = copyOf(room);
    if (differs(copy, stored)) yield { kind: 'old-copy', roomId, changes: copy };
    const since = await store.revision(roomId);
    const changes = await indexChanges(store, roomId, await service.readRoster(roomId));
    if (changes.size > 0) yield { kind: 'old-members', roomId, changes, since };
  }
  yield* missingRooms(service, store, seen);
}

async function* missingRooms(
  service: RoomOperations,
  store: EndpointStore,
  seen: ReadonlySet<string>,
): AsyncGenerator<StoredRoomStray> {
  let after = '';
  for (;;) {
    const page = await store.allRooms(after, ROOMS_AT_ONCE);
    const last = page.at(-1);
    if (!last) return;
    after = last.roomId;
    for (const { roomId } of page) {
      // Read once more: it may have been created after the list was read.
      if (!seen.has(roomId) && !(await exists(service, roomId))) yield { kind: 'missing-room', roomId };
    }
  }
}

async function exists(service: RoomOperations, roomId: string): Promise<boolean> {
  try {
    await service.readRoom(roomId);
    return true;
  } catch (error) {
    if (error instanceof AnteroomError && error.code === 'room-not-found') return false;
    throw error;
  }
}
