import { AnteroomError, type Role } from '@anteroom/contract';
import type { EndpointCall } from '../requests/EndpointRequest.js';
import { wholeRoster } from '../service/roster.js';
import type { RoomStore } from '../store/interface/RoomStore.js';

// The service has no lock and no ETag for a roster, and people may change it past the endpoint, so a lock of ours would
// keep nobody out, would have to be held while the service responds, and would stay behind after a crash. Instead each
// write of the index is a compare-and-set by the room's revision. The last of those that overlapped finds
// that others have written since, and writes what the service says by then.

/** Rounds of reading the roster again. Another round only follows a change of the same people within the last one. */
const ROUNDS = 5;

/** The roster of the service, by which the index of members is corrected. Throws `room-not-found`. */
export async function readIndexedRoster(call: EndpointCall, roomId: string): Promise<Map<string, Role>> {
  const { rooms, store } = call.settings;
  // Before the roster: what others write from here on may be missing from it.
  const since = await store.revision(roomId);
  const roster = await wholeRoster(rooms, roomId);
  await reportFailure(call, async () => {
    const changes = await indexChanges(store, roomId, roster);
    if (changes.size > 0) await store.setMembers(roomId, changes, since);
  });
  return roster;
}

/** What has to change in the index of members to say what the roster says. */
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
 * Throws `service-unavailable` while the store is not responding: the same request again also mends the index. Any other
 * failure is reported and changes no response, because the next reading of the roster writes the index again.
 */
export async function keepIndex(
  call: EndpointCall,
  roomId: string,
  changes: ReadonlyMap<string, Role | null>,
  since: number,
): Promise<void> {
  const { store } = call.settings;
  await reportFailure(call, async () => {
    await readAgain(call, roomId, await store.setMembers(roomId, changes, since));
  });
}

/** Writes what the service says of people whom somebody else has changed at the same time, or whose change failed. */
export async function correctIndex(call: EndpointCall, roomId: string, acsUserIds: Iterable<string>): Promise<void> {
  await reportFailure(call, () => readAgain(call, roomId, new Set(acsUserIds)));
}

async function readAgain({ settings }: EndpointCall, roomId: string, people: Set<string>): Promise<void> {
  const { rooms, store } = settings;
  let left = people;
  for (let round = 1; left.size > 0 && round <= ROUNDS; round += 1) {
    const since = await store.revision(roomId);
    const roster = await wholeRoster(rooms, roomId);
    const changes = new Map([...left].map((acsUserId) => [acsUserId, roster.get(acsUserId) ?? null]));
    left = await store.setMembers(roomId, changes, since);
  }
}

async function reportFailure({ report }: EndpointCall, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (error instanceof AnteroomError && error.code === 'service-unavailable') throw error;
    report(error);
  }
}
