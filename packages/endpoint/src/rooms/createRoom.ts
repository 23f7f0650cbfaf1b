import { AnteroomError, CreateRoomSchema, type Role } from '@anteroom/contract';
import type * as v from 'valibot';
import { type HandlerResult, readBody } from '../http/index.js';
import { forbidden } from '../http/problems/index.js';
import { copyOf, readServiceRoom } from '../mirror/index.js';
import { openRoomRequest } from '../policy/index.js';
import {
  audit,
  auditSubjects,
  claimIdempotencyKey,
  createdRoomDeleted,
  type EndpointRequest,
  type RoomRequest,
  undoing,
} from '../requests/index.js';
import { resolvePeople } from '../roster/index.js';
import type { RoomWindow, ServiceRoom } from '../service/index.js';
import type { NewStoredRoom, RequestClaim } from '../store/index.js';
import { roomBody } from './roomBody.js';
import { windowOf } from './windowOf.js';

type RequestedRoom = v.InferOutput<typeof CreateRoomSchema>;

/** `POST /rooms`. With an `Idempotency-Key`, a repeated request creates no second room. */
export async function createRoom(request: EndpointRequest): Promise<HandlerResult> {
  const { settings, user, raw } = request;
  if (!(await settings.authorize(user, 'create', undefined))) throw forbidden();
  const requested = await readBody(raw, CreateRoomSchema);
  const window = windowOf(requested, request.now);
  const attempt = await claimIdempotencyKey(request, requested);
  if (attempt?.doneRoomId !== undefined) return createdBefore(request, attempt.doneRoomId);
  try {
    return await create(request, requested, window, attempt?.claim);
  } catch (error) {
    if (attempt?.claim) await settings.store.releaseRequest(attempt.claim).catch(request.report);
    throw error;
  }
}

async function create(
  request: EndpointRequest,
  { title, knocking, metadata, pstnDialOutEnabled, participants }: RequestedRoom,
  window: Partial<RoomWindow>,
  claim: RequestClaim | undefined,
): Promise<HandlerResult> {
  const { settings, user } = request;
  const roster = await resolvePeople(request, participants);
  const room = await settings.service.createRoom({ ...window, pstnDialOutEnabled, participants: roster });
  const stored = { roomId: room.id, title, ownerId: user.id, knocking, metadata, ...copyOf(room) };
  try {
    await settings.store.addRoom(stored, roster, claim);
  } catch (error) {
    // No one would find the room. If it can't be deleted, `reconcile` finds it.
    const { settings: undo } = undoing(request);
    await undo.service.deleteRoom(room.id).catch(request.report);
    // If the connection was lost on commit, the room may be stored.
    await undo.store.deleteRoom(room.id).catch(request.report);
    throw error;
  }
  await auditCreation(request, room.id, roster);
  return created(await asRoomRequest(request, stored, roster), room);
}

/** The room that the same request created before. Throws `request-repeated` if it was deleted: it is not created again. */
async function createdBefore(request: EndpointRequest, roomId: string): Promise<HandlerResult> {
  try {
    const opened = await openRoomRequest(request, roomId);
    return await created(opened, await readServiceRoom(opened));
  } catch (error) {
    throw error instanceof AnteroomError && error.code === 'room-not-found' ? createdRoomDeleted() : error;
  }
}

async function created(request: RoomRequest, room: ServiceRoom): Promise<HandlerResult> {
  return { status: 201, body: await roomBody(request, room), location: `rooms/${request.roomId}` };
}

async function asRoomRequest(
  request: EndpointRequest,
  created: NewStoredRoom,
  roster: ReadonlyMap<string, Role>,
): Promise<RoomRequest> {
  const { settings, user } = request;
  const { roomId, ownerId, knocking } = created;
  const stored = { ...created, sequence: 0, changedAt: request.now };
  const acsUserId = (await settings.store.identitiesOf([user.id])).get(user.id);
  const role = acsUserId === undefined ? undefined : roster.get(acsUserId);
  const facts = { id: roomId, ownerId, knocking, role };
  return { ...request, roomId, acsUserId, stored, facts, roster, room: undefined };
}

async function auditCreation(
  request: EndpointRequest,
  roomId: string,
  roster: ReadonlyMap<string, Role>,
): Promise<void> {
  audit(request, roomId, { type: 'room-created' });
  const subjectOf = await auditSubjects(request, [...roster.keys()]);
  for (const [acsUserId, role] of roster) {
    audit(request, roomId, { type: 'participant-added', subject: subjectOf(acsUserId), role });
  }
}
