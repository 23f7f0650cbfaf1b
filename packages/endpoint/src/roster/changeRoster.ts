import type { Role } from '@anteroom/contract';
import { correctIndex, writeIndex } from '../mirror/index.js';
import { type EndpointRequest, undoAndThrow } from '../requests/index.js';
import type { RoomsService } from '../service/index.js';

type Changes = ReadonlyMap<string, Role | null>;

/**
 * Changes the service's roster and its index, and returns the new roster. The service adds and removes people by two
 * requests: if one fails, both are undone. Adding comes first, because it can be undone without removing
 * anyone from a call.
 */
export async function changeRoster(
  request: EndpointRequest,
  roomId: string,
  before: ReadonlyMap<string, Role>,
  changes: Changes,
): Promise<Map<string, Role>> {
  const { service, store } = request.settings;
  const since = await store.revision(roomId);
  try {
    await upsert(service, roomId, changes);
    await remove(service, roomId, changes);
    await writeIndex(request, roomId, changes, since);
  } catch (error) {
    // Also if the first request failed: it may have been carried out, and only its response was lost.
    return undoAndThrow(request, error, (undone) => undoRoster(undone, roomId, before, changes));
  }
  const after = new Map(before);
  for (const [acsUserId, role] of changes) {
    if (role === null) after.delete(acsUserId);
    else after.set(acsUserId, role);
  }
  return after;
}

/**
 * Restores people's previous roles, unless someone else has changed them since: their change stays. Rejects if something
 * could not be restored.
 */
export async function undoRoster(
  request: EndpointRequest,
  roomId: string,
  before: ReadonlyMap<string, Role>,
  changes: Changes,
): Promise<void> {
  const { service } = request.settings;
  const now = await service.readRoster(roomId);
  const undo = new Map<string, Role | null>();
  for (const [acsUserId, role] of changes) {
    const previous = before.get(acsUserId) ?? null;
    const isOwn = (now.get(acsUserId) ?? null) === role;
    if (isOwn && previous !== role) undo.set(acsUserId, previous);
  }
  try {
    await upsert(service, roomId, undo);
  } finally {
    // The next read of the roster corrects the index too.
    const correct = () => correctIndex(request, roomId, changes.keys()).catch(request.report);
    await remove(service, roomId, undo).finally(correct);
  }
}

async function upsert(service: RoomsService, roomId: string, changes: Changes): Promise<void> {
  const roles = new Map(
    [...changes].flatMap(([acsUserId, role]) => (role === null ? [] : [[acsUserId, role] as const])),
  );
  if (roles.size > 0) await service.setParticipants(roomId, roles);
}

async function remove(service: RoomsService, roomId: string, changes: Changes): Promise<void> {
  const removed = [...changes].flatMap(([acsUserId, role]) => (role === null ? [acsUserId] : []));
  if (removed.length > 0) await service.removeParticipants(roomId, removed);
}
