import { AnteroomError, UpdateRoomSchema } from '@anteroom/contract';
import { type HandlerResult, readBody } from '../http/index.js';
import { forbidden } from '../http/problems/index.js';
import { serviceRoomOf } from '../mirror/index.js';
import { isAllowed, openRoomRequest, readRoomRequest } from '../policy/index.js';
import { claimIdempotencyKey, createdRoomDeleted, type EndpointRequest, type RoomRequest } from '../requests/index.js';
import type { RequestClaim } from '../store/index.js';
import { changeRoom } from './changeRoom.js';
import { roomBody } from './roomBody.js';
import type { RoomChanges } from './roomChanges.js';

/**
 * `PATCH /rooms/{roomId}`: changes a room and its people, all or nothing. With an `Idempotency-Key`, a repeated request
 * changes nothing and returns the room, also to a user who removed themself by it.
 */
export async function updateRoom(request: EndpointRequest, roomId: string): Promise<HandlerResult> {
  try {
    return await update(request, await openForUpdate(request, roomId));
  } catch (error) {
    const repeated = isRefusal(error) ? await responseToRepeated(request, roomId) : undefined;
    if (!repeated) throw error;
    return repeated;
  }
}

/** Throws before the body is read: somebody who may change nothing learns nothing about it. */
async function openForUpdate(request: EndpointRequest, roomId: string): Promise<RoomRequest> {
  const opened = await openRoomRequest(request, roomId);
  const mayChange = (await isAllowed(opened, 'update')) || (await isAllowed(opened, 'change-participants'));
  if (!mayChange) throw forbidden();
  return opened;
}

async function update(request: EndpointRequest, opened: RoomRequest): Promise<HandlerResult> {
  const { roomId } = opened;
  const changes = await readBody(request.raw, UpdateRoomSchema);
  const attempt = await claimIdempotencyKey(request, keyedBody(roomId, changes));
  if (attempt?.doneRoomId !== undefined) return response(opened);
  const changed = await changeRoom(opened, changes).catch((error: unknown) => release(request, attempt?.claim, error));
  if (attempt?.claim) await saveOutcome(request, attempt.claim, roomId);
  return response(changed);
}

/**
 * The change was made, so a failure here is only reported. The key is free again then: the same request is carried out again,
 * which changes nothing more. Only a user who removed themself by it gets `room-not-found`.
 */
async function saveOutcome({ settings: { store }, report }: EndpointRequest, claim: RequestClaim, roomId: string) {
  try {
    await store.settleRequest(claim, roomId);
  } catch (error) {
    report(error);
    await store.releaseRequest(claim).catch(report);
  }
}

async function response(request: RoomRequest): Promise<HandlerResult> {
  return { body: await roomBody(request, await serviceRoomOf(request)) };
}

async function release(request: EndpointRequest, claim: RequestClaim | undefined, error: unknown): Promise<never> {
  if (claim) await request.settings.store.releaseRequest(claim).catch(request.report);
  throw error;
}

function isRefusal(error: unknown): boolean {
  return error instanceof AnteroomError && ['room-not-found', 'forbidden'].includes(error.code);
}

/**
 * The response to a request that was carried out before, and by which the user gave up the right to change the room;
 * `undefined` for any other request. Someone whom others have removed learns nothing about the room.
 */
async function responseToRepeated(request: EndpointRequest, roomId: string): Promise<HandlerResult | undefined> {
  const { raw, settings } = request;
  if (!raw.headers.has('idempotency-key') || raw.bodyUsed) return undefined;
  const changes = await readBody(raw, UpdateRoomSchema).catch(() => undefined);
  const own = changes && (await ownChange(request, changes));
  if (!own) return undefined;
  const attempt = await claimIdempotencyKey(request, keyedBody(roomId, changes));
  if (attempt?.claim) await settings.store.releaseRequest(attempt.claim);
  if (attempt?.doneRoomId === undefined) return undefined;
  const opened = await readRoomRequest(request, roomId).catch((error: unknown) => {
    throw isRefusal(error) ? createdRoomDeleted() : error;
  });
  // They only changed their own role, and were removed by others since.
  if (own.role !== null && opened.facts.role === undefined) return undefined;
  return response(opened);
}

/** What a request changes for its own user. */
async function ownChange({ settings, user }: EndpointRequest, { participants = [] }: RoomChanges) {
  const own = (await settings.store.identitiesOf([user.id])).get(user.id);
  return participants.find((person) => ('userId' in person ? person.userId === user.id : person.acsUserId === own));
}

/** Keys are a user's, not a room's. */
function keyedBody(roomId: string, changes: RoomChanges): object {
  return { roomId, ...changes };
}
