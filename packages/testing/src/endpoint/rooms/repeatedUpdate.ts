import type { OperationBody } from '@anteroom/contract/operations';
import { FakeProblem } from '../http/index.js';
import type { FakeResponse, HandlerRequest } from '../operations/index.js';
import { actionsOf, roleIn } from '../policy/index.js';
import { createdBefore } from './fakeIdempotency.js';
import { fakeRoomBody } from './fakeRoomBody.js';

/**
 * The response to a change that was made before, and after which the user may not change the room any more; `undefined` for
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
  if (!changes || createdBefore(request, { roomId, ...changes }) === undefined) return undefined;
  const { world, me } = request;
  const room = world.rooms.get(roomId);
  if (!room) throw new FakeProblem('request-repeated');
  return { body: fakeRoomBody({ ...request, room, role: roleIn(room, me), may: actionsOf(room, me) }) };
}

function bodyOf(body: () => OperationBody<'updateRoom'>): OperationBody<'updateRoom'> | undefined {
  try {
    return body();
  } catch {
    return undefined;
  }
}
