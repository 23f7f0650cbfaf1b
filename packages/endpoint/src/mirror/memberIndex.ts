import { AnteroomError, type Role } from '@anteroom/contract';
import type { EndpointRequest } from '../requests/index.js';
import type { RoomStore } from '../store/index.js';

// The lock of a room orders the endpoint's changes. It excludes neither reads, which correct the index too, nor people who
// change the roster without the endpoint, and the service has no ETag for a roster. So each write of the index is a
// compare-and-set by the room's revision. The last of several overlapping writes finds that others have written since, and
// writes what the service says by then.

/** The most times that a roster is read again. Another round follows only a change of the same people during the last one. */
const ROUNDS = 5;

/** Reads the service's roster and updates the index of members to match it. Throws `room-not-found`. */
export async function readIndexedRoster(request: EndpointRequest, roomId: string): Promise<Map<string, Role>> {
  const { service, store } = request.settings;
  // Read before the roster, which may lack what others write from here on.
  const since = await store.revision(roomId);
  const roster = await service.readRoster(roomId);
  await reportFailure(request, async () => {
    const changes = await indexChanges(store, roomId, roster);
    if (changes.size > 0) await store.setMembers(roomId, changes, since);
  });
  return roster;
}

/** The changes that make the index of members equal to the roster. */
export async function indexChanges(
  store: RoomStore,
  roomId: string,
  roster: ReadonlyMap<string, Role>,
): Promise<Map<string, Role | null>> {
  const members = await store.members(roomId);
  const changes = new Map<string, Role | null>();
  for (const [acsUserId, role] of roster) if (members.get(acsUserId) !== role) changes.set(acsUserId, role);
  for (const acsUserId of members.keys()) if (!roster.has(acsUserId)) changes.set(acsUserId, null);
  return changes;
}

/**
 * Writes a change of the service's roster into the index of members. `since` is the revision before the change.
 *
 * Throws `service-unavailable` while the store is not responding: sending the same request again also repairs the index.
 * Any other failure is reported and changes no response, because the next read of the roster writes the index again.
 */
export async function writeIndex(
  request: EndpointRequest,
  roomId: string,
  changes: ReadonlyMap<string, Role | null>,
  since: number,
): Promise<void> {
  const { store } = request.settings;
  await reportFailure(request, async () => {
    await readAgain(request, roomId, await store.setMembers(roomId, changes, since));
  });
}

/** Writes what the service says about people whom others changed at the same time, or whose change failed. */
export async function correctIndex(
  request: EndpointRequest,
  roomId: string,
  acsUserIds: Iterable<string>,
): Promise<void> {
  await reportFailure(request, () => readAgain(request, roomId, new Set(acsUserIds)));
}

async function readAgain({ settings }: EndpointRequest, roomId: string, people: Set<string>): Promise<void> {
  const { service, store } = settings;
  let left = people;
  for (let round = 1; left.size > 0 && round <= ROUNDS; round += 1) {
    const since = await store.revision(roomId);
    const roster = await service.readRoster(roomId);
    const changes = new Map([...left].map((acsUserId) => [acsUserId, roster.get(acsUserId) ?? null]));
    left = await store.setMembers(roomId, changes, since);
  }
}

async function reportFailure({ report }: EndpointRequest, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (error instanceof AnteroomError && error.code === 'service-unavailable') throw error;
    report(error);
  }
}
