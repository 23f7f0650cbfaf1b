import { IDEMPOTENCY_KEY } from '@anteroom/contract/operations';
import { FakeRefusal } from './FakeRefusal.js';
import type { FakeCall } from '../world/FakeWorld.js';

const HOUR_MS = 60 * 60_000;

/** The room that the same request made before. Refuses a key of a wrong form, and one that came with another body. */
export function madeBefore(call: FakeCall, body: object): string | undefined {
  const key = keyOf(call);
  const made = key === undefined ? undefined : call.world.made.get(key);
  if (!made || made.expiresAt <= call.now) return undefined;
  if (made.body !== JSON.stringify(body)) throw new FakeRefusal('request-repeated');
  return made.roomId;
}

export function rememberMade(call: FakeCall, body: object, roomId: string): void {
  const key = keyOf(call);
  if (key === undefined) return;
  const expiresAt = call.now + IDEMPOTENCY_KEY.hours * HOUR_MS;
  call.world.made.set(key, { body: JSON.stringify(body), roomId, expiresAt });
}

function keyOf({ headers, me }: FakeCall): string | undefined {
  const key = headers.get('idempotency-key');
  if (key === null) return undefined;
  if (!IDEMPOTENCY_KEY.pattern.test(key)) throw new FakeRefusal('invalid-request', { field: 'Idempotency-Key' });
  return JSON.stringify([me, key]);
}
