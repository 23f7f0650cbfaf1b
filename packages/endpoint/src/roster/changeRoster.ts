import type { Role } from '@anteroom/contract';
import { orRoomNotFound } from '../http/problems/roomNotFound.js';
import { correctIndex, keepIndex } from '../mirror/memberIndex.js';
import { type EndpointCall, undoing } from '../requests/EndpointRequest.js';
import { wholeRoster } from '../service/roster.js';
import type { RoomsService } from '../service/serviceWithin.js';

type Changes = ReadonlyMap<string, Role | null>;

/**
 * Changes the service's roster and the index of it, and gives the roster as it is then. The SDK adds and removes by two
 * requests: when the second fails, the first is undone. Adding comes first, as that can be undone without throwing anybody
 * out of a call.
 */
export async function changeRoster(
  call: EndpointCall,
  roomId: string,
  before: ReadonlyMap<string, Role>,
  changes: Changes,
): Promise<Map<string, Role>> {
  const { rooms, store } = call.settings;
  const since = await store.revision(roomId);
  await upsert(rooms, roomId, changes);
  try {
    await remove(rooms, roomId, changes);
  } catch (error) {
    await undoRoster(call, roomId, before, changes).catch(call.report);
    throw error;
  }
  await keepIndex(call, roomId, changes, since);
  const after = new Map(before);
  for (const [acsUserId, role] of changes) {
    if (role === null) after.delete(acsUserId);
    else after.set(acsUserId, role);
  }
  return after;
}

/**
 * Gives people the roles of before, unless somebody else has changed them since: their change stays. It has a time limit of
 * its own.
 */
export async function undoRoster(
  failed: EndpointCall,
  roomId: string,
  before: ReadonlyMap<string, Role>,
  changes: Changes,
): Promise<void> {
  const call = undoing(failed);
  const { rooms } = call.settings;
  const now = await wholeRoster(rooms, roomId);
  const undo = new Map<string, Role | null>();
  for (const [acsUserId, role] of changes) {
    if (role !== null && now.get(acsUserId) === role) undo.set(acsUserId, before.get(acsUserId) ?? null);
  }
  await upsert(rooms, roomId, undo).catch(call.report);
  await remove(rooms, roomId, undo).catch(call.report);
  await correctIndex(call, roomId, changes.keys());
}

async function upsert(rooms: RoomsService, roomId: string, changes: Changes): Promise<void> {
  const people = [...changes].flatMap(([communicationUserId, role]) =>
    role === null ? [] : [{ id: { communicationUserId }, role }],
  );
  if (people.length > 0) await orNotFound(rooms.addOrUpdateParticipants(roomId, people));
}

async function remove(rooms: RoomsService, roomId: string, changes: Changes): Promise<void> {
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
