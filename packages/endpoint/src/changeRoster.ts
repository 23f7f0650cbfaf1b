import type { Role } from '@anteroom/contract';
import type { RoomsClient } from '@azure/communication-rooms';
import type { EndpointCall } from './EndpointCall.js';
import { orRoomNotFound } from './roomNotFound.js';

type Changes = ReadonlyMap<string, Role | null>;

/**
 * Changes the service's roster, and gives it as it is then. The SDK adds and removes by two requests: when the second
 * fails, the first is taken back. Adding comes first, as that can be taken back without throwing anybody out of a call.
 */
export async function changeRoster(
  { settings: { rooms }, report }: EndpointCall,
  roomId: string,
  before: ReadonlyMap<string, Role>,
  changes: Changes,
): Promise<Map<string, Role>> {
  await upsert(rooms, roomId, changes);
  try {
    await remove(rooms, roomId, changes);
  } catch (error) {
    const undo = new Map<string, Role | null>();
    for (const [acsUserId, role] of changes) if (role !== null) undo.set(acsUserId, before.get(acsUserId) ?? null);
    await upsert(rooms, roomId, undo).catch(report);
    await remove(rooms, roomId, undo).catch(report);
    throw error;
  }
  const after = new Map(before);
  for (const [acsUserId, role] of changes) {
    if (role === null) after.delete(acsUserId);
    else after.set(acsUserId, role);
  }
  return after;
}

async function upsert(rooms: RoomsClient, roomId: string, changes: Changes): Promise<void> {
  const people = [...changes].flatMap(([communicationUserId, role]) =>
    role === null ? [] : [{ id: { communicationUserId }, role }],
  );
  if (people.length > 0) await orNotFound(rooms.addOrUpdateParticipants(roomId, people));
}

async function remove(rooms: RoomsClient, roomId: string, changes: Changes): Promise<void> {
  const people = [...changes].flatMap(([communicationUserId, role]) =>
    role === null ? [{ communicationUserId }] : [],
  );
  if (people.length > 0) await orNotFound(rooms.removeParticipants(roomId, people));
}

async function orNotFound(asked: Promise<void>): Promise<void> {
  try {
    await asked;
  } catch (error) {
    throw orRoomNotFound(error);
  }
}
