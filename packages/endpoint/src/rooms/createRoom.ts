import { AnteroomError, CreateRoomSchema, type Role } from '@anteroom/contract';
import type * as v from 'valibot';
import { readBody } from '../http/readBody.js';
import type { Answer } from '../http/successResponse.js';
import { copyOf, readServiceRoom, type ServiceRoom } from '../mirror/roomCopy.js';
import { forbidden, openRoomCall, type RoomCall } from '../policy/openRoomRequest.js';
import { audit, auditSubjects } from '../requests/audit.js';
import { type EndpointCall, undoing } from '../requests/EndpointRequest.js';
import { claimRequest, roomIsGone } from '../requests/idempotency.js';
import { resolvePeople } from '../roster/resolvePeople.js';
import type { RequestClaim } from '../store/interface/RequestStore.js';
import type { StoredRoom } from '../store/interface/RoomStore.js';
import { roomBody } from './roomBody.js';
import { windowOf } from './windowOf.js';

type Wanted = v.InferOutput<typeof CreateRoomSchema>;

/** `POST /rooms`. With an `Idempotency-Key`, a request that is sent again makes no second room. */
export async function createRoom(call: EndpointCall): Promise<Answer> {
  const { settings, user, request } = call;
  if (!(await settings.authorize(user, 'create', undefined))) throw forbidden();
  const wanted = await readBody(request, CreateRoomSchema);
  const window = windowOf(wanted, call.now);
  const claimed = await claimRequest(call, wanted);
  if (claimed?.madeRoomId !== undefined) return madeBefore(call, claimed.madeRoomId);
  try {
    return await make(call, wanted, window, claimed?.claim);
  } catch (error) {
    if (claimed?.claim) await settings.store.releaseRequest(claimed.claim).catch(call.report);
    throw error;
  }
}

async function make(
  call: EndpointCall,
  { title, knocking, metadata, pstnDialOutEnabled, participants }: Wanted,
  window: { validFrom?: Date; validUntil?: Date },
  claim: RequestClaim | undefined,
): Promise<Answer> {
  const { settings, user } = call;
  const roster = await resolvePeople(call, participants);
  const room = await settings.rooms.createRoom({
    ...window,
    pstnDialOutEnabled,
    participants: [...roster].map(([communicationUserId, role]) => ({ id: { communicationUserId }, role })),
  });
  const stored = { roomId: room.id, title, ownerId: user.id, knocking, metadata, ...copyOf(room) };
  try {
    await settings.store.addRoom(stored, roster, claim);
  } catch (error) {
    // Nobody would find it. What cannot be deleted is found by `reconcile`.
    const { settings: undo } = undoing(call);
    await undo.rooms.deleteRoom(room.id).catch(call.report);
    // A connection that was lost on commit leaves open whether the room is kept.
    await undo.store.deleteRoom(room.id).catch(call.report);
    throw error;
  }
  await tell(call, room.id, roster);
  return created(await asRoomCall(call, stored, roster), room);
}

/** The room that the same request made before. Throws `request-repeated` when it is gone: it is not made a second time. */
async function madeBefore(call: EndpointCall, roomId: string): Promise<Answer> {
  try {
    const made = await openRoomCall(call, roomId);
    return await created(made, await readServiceRoom(made));
  } catch (error) {
    throw error instanceof AnteroomError && error.code === 'room-not-found' ? roomIsGone() : error;
  }
}

async function created(call: RoomCall, room: ServiceRoom): Promise<Answer> {
  return { status: 201, body: await roomBody(call, room), location: `rooms/${call.roomId}` };
}

async function asRoomCall(
  call: EndpointCall,
  stored: StoredRoom,
  roster: ReadonlyMap<string, Role>,
): Promise<RoomCall> {
  const { settings, user } = call;
  const { roomId, ownerId, knocking } = stored;
  const acsUserId = (await settings.store.identitiesOf([user.id])).get(user.id);
  const role = acsUserId === undefined ? undefined : roster.get(acsUserId);
  const facts = { id: roomId, ownerId, knocking, role };
  return { ...call, roomId, acsUserId, stored, facts, roster, room: undefined };
}

async function tell(call: EndpointCall, roomId: string, roster: ReadonlyMap<string, Role>): Promise<void> {
  audit(call, roomId, { type: 'room-created' });
  const subjectOf = await auditSubjects(call, [...roster.keys()]);
  for (const [acsUserId, role] of roster) {
    audit(call, roomId, { type: 'participant-added', subject: subjectOf(acsUserId), role });
  }
}
