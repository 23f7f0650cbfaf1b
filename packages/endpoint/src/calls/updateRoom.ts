import { UpdateRoomSchema } from '@anteroom/contract';
import type * as v from 'valibot';
import type { Answer } from '../answerResponse.js';
import { audit } from '../audit.js';
import { type RoomCall, requireAction } from '../RoomCall.js';
import { readBody } from '../readBody.js';
import { roomBody, UNTITLED } from '../roomBody.js';
import { orRoomNotFound } from '../roomNotFound.js';
import { copyOf, readServiceRoom, type ServiceRoom } from '../serviceRoom.js';
import type { StoredRoom } from '../store/RoomStore.js';
import { windowOf } from '../windowOf.js';

type Changes = v.InferOutput<typeof UpdateRoomSchema>;

/** `PATCH /rooms/{roomId}`: the service's part first, then the host's; when that fails, the service's is put back. */
export async function updateRoom(call: RoomCall): Promise<Answer> {
  await requireAction(call, 'update');
  const changes = await readBody(call.request, UpdateRoomSchema);
  const window = windowOf(changes, call.now);
  const before = await readServiceRoom(call);
  const { pstnDialOutEnabled } = changes;
  const concernsService = window.validFrom !== undefined || pstnDialOutEnabled !== undefined;
  const patch = { ...window, ...(pstnDialOutEnabled !== undefined && { pstnDialOutEnabled }) };
  const after = concernsService ? await updateService(call, patch) : before;
  const stored = await keep(call, changes, after).catch(async (error: unknown) => {
    const { validFrom, validUntil } = before;
    const putBack = { validFrom, validUntil, pstnDialOutEnabled: before.pstnDialOutEnabled };
    if (concernsService) await updateService(call, putBack).catch(call.report);
    throw error;
  });
  await audit(call, call.roomId, { type: 'room-updated', fields: Object.keys(changes) });
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

async function keep(
  { settings, roomId, stored }: RoomCall,
  { title, knocking, metadata }: Changes,
  after: ServiceRoom,
): Promise<StoredRoom> {
  const changed = {
    ...(title !== undefined && { title }),
    ...(knocking !== undefined && { knocking }),
    ...(metadata !== undefined && { metadata }),
    ...copyOf(after),
  };
  const whole = {
    ...(stored ?? { roomId, title: UNTITLED, ownerId: undefined, knocking: false, metadata: {} }),
    ...changed,
  };
  // A room that was made elsewhere is kept from its first change on.
  if (!(await settings.store.updateRoom(roomId, changed))) await settings.store.addRoom(whole, new Map());
  return whole;
}
