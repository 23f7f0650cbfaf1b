import type { Role } from '@anteroom/contract';
import type { EndpointCall } from './EndpointCall.js';
import type { RoomStore } from './store/RoomStore.js';

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
 * Writes what the service's roster says into the index of members. That it could not be written is told to the host and
 * changes no answer: the roster is the truth, and the next reading of it writes again.
 */
export async function keepIndex(
  { settings: { store }, report }: EndpointCall,
  roomId: string,
  roster: ReadonlyMap<string, Role>,
): Promise<void> {
  try {
    const changes = await indexChanges(store, roomId, roster);
    if (changes.size > 0) await store.setMembers(roomId, changes);
  } catch (error) {
    report(error);
  }
}
