import { AnteroomError, type Role } from '@anteroom/contract';
import { copyOf, differs, indexChanges } from '../mirror/index.js';
import type { RoomOperations } from '../service/index.js';
import type { EndpointStore, StoredRoomChanges } from '../store/index.js';

/** A difference between the service and the host's store. */
export type Stray =
  /** The service has a room that the store lacks: created elsewhere, or left over from a request that failed. */
  | { kind: 'unknown-room'; roomId: string; createdOn: string }
  /** The store has a room that the service no longer has. */
  | { kind: 'missing-room'; roomId: string }
  /** The store's copy of the window or the phone flag is out of date. */
  | { kind: 'old-copy'; roomId: string; changes: StoredRoomChanges }
  /** The index of members differs from the roster. `since` is its revision before the roster was read. */
  | { kind: 'old-members'; roomId: string; changes: ReadonlyMap<string, Role | null>; since: number };

const ROOMS_AT_ONCE = 200;

/** A younger room of the service may not be stored yet, so it is skipped. Requests take far less than ten minutes. */
const YOUNG_MS = 10 * 60_000;

/** Compares every room and every roster. Rejects with the service's or the store's own errors. */
export async function* findStrays(service: RoomOperations, store: EndpointStore, now: number): AsyncGenerator<Stray> {
  const seen = new Set<string>();
  for await (const { id: roomId, createdOn, ...room } of service.listRooms()) {
    seen.add(roomId);
    const stored = await store.room(roomId);
    if (!stored) {
      const isYoung = createdOn.getTime() > now - YOUNG_MS;
      if (!isYoung) yield { kind: 'unknown-room', roomId, createdOn: createdOn.toISOString() };
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
): AsyncGenerator<Stray> {
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
