import { AnteroomError } from '@anteroom/contract';
import type { EndpointSettings } from '../host/index.js';
import type { RateLimits } from '../options/index.js';

const WINDOW_MS = 60_000;

/**
 * Counts a request, in time windows that all instances share. Throws `too-many-requests` above the limit.
 *
 * @param amount how many it counts for. Default: 1
 */
export async function countRequest(
  { limits, store, clock }: EndpointSettings,
  kind: keyof RateLimits,
  who: string,
  amount = 1,
): Promise<void> {
  if (!limits) return;
  const now = clock();
  const endsAt = (Math.floor(now / WINDOW_MS) + 1) * WINDOW_MS;
  const count = await store.count(`${kind}:${who.slice(0, 300)}`, endsAt, now, amount);
  if (count <= limits[kind]) return;
  throw new AnteroomError('too-many-requests', 'Too many requests in the last minute. Wait before trying again.', {
    retryAfterMs: endsAt - now,
  });
}
