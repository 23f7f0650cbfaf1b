import { IDEMPOTENCY_KEY } from '@anteroom/contract/operations';
import { FakeProblem } from '../http/index.js';
import type { HandlerRequest } from '../operations/index.js';

const HOUR_MS = 60 * 60_000;

/** The room that the same request created or changed earlier. Rejects a malformed key, and a key that was used with another body. */
export function createdBefore(request: HandlerRequest, body: object): string | undefined {
  const key = keyOf(request);
  const created = key === undefined ? undefined : request.world.createdRooms.get(key);
  if (!created || created.expiresAt <= request.now) return undefined;
  if (created.body !== JSON.stringify(body)) throw new FakeProblem('request-repeated');
  return created.roomId;
}

export function rememberCreated(request: HandlerRequest, body: object, roomId: string): void {
  const key = keyOf(request);
  if (key === undefined) return;
  const expiresAt = request.now + IDEMPOTENCY_KEY.hours * HOUR_MS;
  request.world.createdRooms.set(key, { body: JSON.stringify(body), roomId, expiresAt });
}

function keyOf({ headers, me }: HandlerRequest): string | undefined {
  const key = headers.get('idempotency-key');
  if (key === null) return undefined;
  if (!IDEMPOTENCY_KEY.pattern.test(key)) throw new FakeProblem('invalid-request', { field: 'Idempotency-Key' });
  return JSON.stringify([me, key]);
}
