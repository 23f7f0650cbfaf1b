import type { Role } from '@anteroom/contract';
import { isRoomNotFound } from '../http/problems/roomNotFound.js';
import { indexChanges } from '../mirror/memberIndex.js';
import { copyOf } from '../mirror/roomCopy.js';
import { wholeRoster } from '../service/roster.js';
import type { ServiceClients } from '../service/serviceClients.js';
import type { EndpointStore } from '../store/interface/EndpointStore.js';
import type { StoredRoomChanges } from '../store/interface/RoomStore.js';

/** Where the service and the host's store do not say the same. */
export type Stray =
  /** The service has a room that the host does not keep: made elsewhere, or left over from a request that failed. */
  | { kind: 'unknown-room'; roomId: string; createdOn: string }
  /** The host keeps a room that the service has no more. */
  | { kind: 'missing-room'; roomId: string }
  /** The host's copy of the window or the phone flag is old. */
  | { kind: 'old-copy'; roomId: string; changes: StoredRoomChanges }
  /** The index of members differs from the roster. `since` is its revision before the roster was read. */
  | { kind: 'old-members'; roomId: string; changes: ReadonlyMap<string, Role | null>; since: number };

const ROOMS_AT_ONCE = 200;

/**
 * A room of the service that is younger may be on its way into the store: it is not looked at. Ten minutes are far more
 * than a request takes.
 */
const YOUNG_MS = 10 * 60_000;

/** Compares every room, roster by roster. Rejects with the SDKs' or the store's own errors. */
export async function* findStrays(
  { rooms }: Pick<ServiceClients, 'rooms'>,
  store: EndpointStore,
  now: number,
): AsyncGenerator<Stray> {
  const seen = new Set<string>();
  for await (const { id: roomId, createdOn, ...room } of rooms.listRooms()) {
    seen.add(roomId);
    const stored = await store.room(roomId);
    if (!stored) {
      const isYoung = createdOn.getTime() > now - YOUNG_MS;
      if (!isYoung) yield { kind: 'unknown-room', roomId, createdOn: createdOn.toISOString() };
      continue;
    }
    const copy = copyOf(room);
    const isOld = Object.entries(copy).some(([name, value]) => stored[name as keyof typeof copy] !== value);
    if (isOld) yield { kind: 'old-copy', roomId, changes: copy };
    const since = await store.revision(roomId);
    const changes = await indexChanges(store, roomId, await wholeRoster(rooms, roomId));
    if (changes.size > 0) yield { kind: 'old-members', roomId, changes, since };
  }
  yield* missingRooms({ rooms }, store, seen);
}

async function* missingRooms(
  { rooms }: Pick<ServiceClients, 'rooms'>,
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
      // Asked for once more: it may have been made since the list was read.
      if (!seen.has(roomId) && !(await exists({ rooms }, roomId))) yield { kind: 'missing-room', roomId };
    }
  }
}

async function exists({ rooms }: Pick<ServiceClients, 'rooms'>, roomId: string): Promise<boolean> {
  try {
    await rooms.getRoom(roomId);
    return true;
  } catch (error) {
    if (isRoomNotFound(error)) return false;
    throw error;
  }
}
