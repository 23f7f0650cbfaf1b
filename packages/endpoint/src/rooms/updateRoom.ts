import { UpdateRoomSchema } from '@anteroom/contract';
import type * as v from 'valibot';
import { orRoomNotFound } from '../http/problems/roomNotFound.js';
import { readBody } from '../http/readBody.js';
import type { Answer } from '../http/successResponse.js';
import { copyOf, correctCopy, readServiceRoom, type ServiceRoom } from '../mirror/roomCopy.js';
import { type RoomCall, requireAction } from '../policy/openRoomRequest.js';
import { audit } from '../requests/audit.js';
import { undoing } from '../requests/EndpointRequest.js';
import { wholeRoster } from '../service/roster.js';
import type { StoredRoom } from '../store/interface/RoomStore.js';
import { roomBody, UNTITLED } from './roomBody.js';
import { windowOf } from './windowOf.js';

type Changes = v.InferOutput<typeof UpdateRoomSchema>;

/** `PATCH /rooms/{roomId}`: the service's part first, then the host's; when that fails, the service's is put back. */
export async function updateRoom(call: RoomCall): Promise<Answer> {
  await requireAction(call, 'update');
  const changes = await readBody(call.request, UpdateRoomSchema);
  const window = windowOf(changes, call.now);
  const since = await call.settings.store.revision(call.roomId);
  const before = await readServiceRoom(call);
  const { pstnDialOutEnabled } = changes;
  const concernsService = window.validFrom !== undefined || pstnDialOutEnabled !== undefined;
  const patch = { ...window, ...(pstnDialOutEnabled !== undefined && { pstnDialOutEnabled }) };
  const after = concernsService ? await updateService(call, patch) : before;
  let stored: StoredRoom;
  try {
    stored = await keep(call, changes, after);
    if (concernsService) await keepCopy(call, after, since);
  } catch (error) {
    if (concernsService) await putBack(undoing(call), before, after).catch(call.report);
    throw error;
  }
  audit(call, call.roomId, { type: 'room-updated', fields: Object.keys(changes) });
  const facts = { ...call.facts, knocking: stored.knocking };
  return { body: await roomBody({ ...call, stored, facts }, after) };
}

async function updateService({ settings, roomId }: RoomCall, patch: Partial<ServiceRoom>): Promise<ServiceRoom> {
  try {
    return await settings.rooms.updateRoom(roomId, patch);
  } catch (error) {
    throw orRoomNotFound(error);
  }
}

/** Puts back what this request changed, unless somebody else has changed it since: their change stays. */
async function putBack(call: RoomCall, before: ServiceRoom, after: ServiceRoom): Promise<void> {
  const now = copyOf(await call.settings.rooms.getRoom(call.roomId));
  const [old, written] = [copyOf(before), copyOf(after)];
  const isSameWindow = now.validFrom === written.validFrom && now.validUntil === written.validUntil;
  const isOwnWindow = isSameWindow && (old.validFrom !== written.validFrom || old.validUntil !== written.validUntil);
  if (isOwnWindow) await updateService(call, { validFrom: before.validFrom, validUntil: before.validUntil });
  const isSameFlag = now.pstnDialOutEnabled === written.pstnDialOutEnabled;
  const isOwnFlag = isSameFlag && old.pstnDialOutEnabled !== written.pstnDialOutEnabled;
  if (isOwnFlag) await updateService(call, { pstnDialOutEnabled: before.pstnDialOutEnabled });
}

/** Writes the host's part, as it was given: the rest may have been changed by others meanwhile. */
async function keep(
  { settings, roomId, stored }: RoomCall,
  { title, knocking, metadata }: Changes,
  after: ServiceRoom,
): Promise<StoredRoom> {
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
  // A room that was made elsewhere is kept from its first change on.
  if (!(await settings.store.updateRoom(roomId, changed))) {
    await settings.store.addRoom(whole, await wholeRoster(settings.rooms, roomId));
  }
  return whole;
}

async function keepCopy(call: RoomCall, after: ServiceRoom, since: number): Promise<void> {
  if (!(await call.settings.store.updateRoom(call.roomId, copyOf(after), since))) await correctCopy(call);
}
