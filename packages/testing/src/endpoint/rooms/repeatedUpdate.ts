import type { OperationBody } from '@anteroom/contract/operations';
import { FakeProblem } from '../http/index.js';
import type { FakeResponse, HandlerRequest } from '../operations/index.js';
import { actionsOf, roleIn } from '../policy/index.js';
import { userNamed } from '../roster/index.js';
import { createdBefore } from './fakeIdempotency.js';
import { fakeRoomBody } from './fakeRoomBody.js';

/**
 * The response to a change that was made before, and by which the user gave up the right to change the room; `undefined` for
 * any other request, which stays refused.
 *
 * @param refusal why the request was refused
 */
export function repeatedUpdate(
  request: HandlerRequest,
  roomId: string,
  body: () => OperationBody<'updateRoom'>,
  refusal: unknown,
): FakeResponse | undefined {
  const isRefused = refusal instanceof FakeProblem && ['room-not-found', 'forbidden'].includes(refusal.code);
  const changes = isRefused ? bodyOf(body) : undefined;
  const { world, me } = request;
  const own = changes?.participants?.find((person) => userNamed(world, person) === me);
  if (!own) return undefined;
  if (createdBefore(request, { roomId, ...changes }) === undefined) return undefined;
  const room = world.rooms.get(roomId);
  if (!room) throw new FakeProblem('request-repeated');
  const role = roleIn(room, me);
  // They only changed their own role, and were removed by others since.
  if (own.role !== null && role === undefined) return undefined;
  return { body: fakeRoomBody({ ...request, room, role, may: actionsOf(room, me) }) };
}

function bodyOf(body: () => OperationBody<'updateRoom'>): OperationBody<'updateRoom'> | undefined {
  try {
    return body();
  } catch {
    return undefined;
  }
}
