import { UpdateRoomSchema } from '@anteroom/contract';
import type * as v from 'valibot';
import { type HandlerResult, readBody } from '../http/index.js';
import { copyOf, correctCopy, readServiceRoom } from '../mirror/index.js';
import { requireAction } from '../policy/index.js';
import { audit, type RoomRequest, undoing } from '../requests/index.js';
import type { ServiceRoom } from '../service/index.js';
import type { NewStoredRoom } from '../store/index.js';
import { roomBody, UNTITLED } from './roomBody.js';
import { windowOf } from './windowOf.js';

type Changes = v.InferOutput<typeof UpdateRoomSchema>;

/**
 * `PATCH /rooms/{roomId}`: changes the service's room first, then the store's. If the store fails, the service's room is
 * restored.
 */
export async function updateRoom(request: RoomRequest): Promise<HandlerResult> {
  await requireAction(request, 'update');
  const { settings, roomId } = request;
  const changes = await readBody(request.raw, UpdateRoomSchema);
  const window = windowOf(changes, request.now);
  const since = await settings.store.revision(roomId);
  const before = await readServiceRoom(request);
  const { pstnDialOutEnabled } = changes;
  const changesService = window.validFrom !== undefined || pstnDialOutEnabled !== undefined;
  const patch = { ...window, ...(pstnDialOutEnabled !== undefined && { pstnDialOutEnabled }) };
  const after = changesService ? await settings.service.updateRoom(roomId, patch) : before;
  let stored: NewStoredRoom;
  try {
    stored = await storeChanges(request, changes, after);
    if (changesService) await storeCopy(request, after, since);
  } catch (error) {
    if (changesService) await restore(undoing(request), before, after).catch(request.report);
    throw error;
  }
  audit(request, roomId, { type: 'room-updated', fields: Object.keys(changes) });
  const facts = { ...request.facts, knocking: stored.knocking };
  // The store counts the change. The response confirms what was changed, even if the count can't be read.
  const counted = await settings.store.room(roomId).catch(request.report);
  const { sequence = 0, changedAt = request.now } = counted ?? {};
  return { body: await roomBody({ ...request, stored: { ...stored, sequence, changedAt }, facts }, after) };
}

/** Restores what this request changed, unless someone else has changed it since: their change stays. */
async function restore(request: RoomRequest, before: ServiceRoom, after: ServiceRoom): Promise<void> {
  const { settings, roomId } = request;
  const now = copyOf(await settings.service.readRoom(roomId));
  const [old, written] = [copyOf(before), copyOf(after)];
  const isSameWindow = now.validFrom === written.validFrom && now.validUntil === written.validUntil;
  const isOwnWindow = isSameWindow && (old.validFrom !== written.validFrom || old.validUntil !== written.validUntil);
  if (isOwnWindow) {
    await settings.service.updateRoom(roomId, { validFrom: before.validFrom, validUntil: before.validUntil });
  }
  const isSameFlag = now.pstnDialOutEnabled === written.pstnDialOutEnabled;
  const isOwnFlag = isSameFlag && old.pstnDialOutEnabled !== written.pstnDialOutEnabled;
  if (isOwnFlag) await settings.service.updateRoom(roomId, { pstnDialOutEnabled: before.pstnDialOutEnabled });
}

/** Writes only the changed fields into the store: others may have changed the rest meanwhile. */
async function storeChanges(
  { settings, roomId, stored }: RoomRequest,
  { title, knocking, metadata }: Changes,
  after: ServiceRoom,
): Promise<NewStoredRoom> {
  const changed = {
    ...(title !== undefined && { title }),
    ...(knocking !== undefined && { knocking }),
    ...(metadata !== undefined && { metadata }),
  };
  const whole = {
    ...(stored ?? { roomId, title: UNTITLED, ownerId: undefined, knocking: false, metadata: {} }),
    ...changed,
    ...copyOf(after),
  };
  // A room that was created elsewhere is stored from its first change on.
  if (!(await settings.store.updateRoom(roomId, changed))) {
    await settings.store.addRoom(whole, await settings.service.readRoster(roomId));
  }
  return whole;
}

async function storeCopy(request: RoomRequest, after: ServiceRoom, since: number): Promise<void> {
  const { store } = request.settings;
  if (!(await store.updateRoom(request.roomId, copyOf(after), since))) await correctCopy(request);
}
