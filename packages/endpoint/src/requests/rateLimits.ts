import { AnteroomError } from '@anteroom/contract';
import type { EndpointSettings } from '../host/endpointSettings.js';

/** How much is let through in one minute. */
export interface RateLimits {
  /** Requests of one user. Default 300. */
  user: number;
  /** Requests from one address, where `clientAddress` says it. Many people may share one. Default 1200. */
  address: number;
  /** Knocks of one user. Default 5. */
  knocks: number;
}

export const DEFAULT_LIMITS: RateLimits = { user: 300, address: 1200, knocks: 5 };

const WINDOW_MS = 60_000;

/** Counts a request, in windows that all instances share. Throws `too-many-requests` for one too many. */
export async function countRequest(
  { limits, store, clock }: EndpointSettings,
  kind: keyof RateLimits,
  who: string,
): Promise<void> {
  if (!limits) return;
  const now = clock();
  const endsAt = (Math.floor(now / WINDOW_MS) + 1) * WINDOW_MS;
  const count = await store.count(`${kind}:${who.slice(0, 300)}`, endsAt, now);
  if (count <= limits[kind]) return;
  throw new AnteroomError('too-many-requests', 'Too many requests in the last minute. Wait before trying again.', {
    retryAfterMs: endsAt - now,
  });
}
