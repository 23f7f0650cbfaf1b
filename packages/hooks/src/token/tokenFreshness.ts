import type { AnteroomError, RoomToken } from '@anteroom/contract';
import type { ServerClock } from '../client/index.js';
import { LONGEST_TIMER_MS } from '../requests/index.js';

/** A token is replaced this long before it expires, in milliseconds: 5 minutes. */
export const TOKEN_SKEW_MS = 5 * 60_000;

/** A token and the outcome of its last requests. Times are milliseconds since 1970 by the local clock. */
export interface TokenState {
  data: RoomToken | undefined;
  dataUpdatedAt: number;
  error: AnteroomError | null;
  errorUpdatedAt: number;
}

/**
 * How long a token is used before it is replaced, in milliseconds from when it arrived: until 5 minutes before it expires, or
 * for half its lifetime if that is longer.
 */
export function tokenFreshMs({ data, dataUpdatedAt }: TokenState, clock: ServerClock): number {
  if (!data) return 0;
  const arrivedAt = dataUpdatedAt + (clock.now() - Date.now());
  const lifeMs = Date.parse(data.expiresOn) - arrivedAt;
  // Nobody issues an expired token: the local clock is wrong. Requesting another at once would repeat forever.
  if (lifeMs <= 0) return TOKEN_SKEW_MS;
  return Math.max(lifeMs - TOKEN_SKEW_MS, lifeMs / 2);
}

/**
 * When to request the next token automatically, in milliseconds from now, or `false` for never.
 *
 * @param waitMs how long to wait after the last failure, in milliseconds, including `Retry-After`
 */
export function tokenRefetchMs(state: TokenState, clock: ServerClock, waitMs: number): number | false {
  if (!state.data) return false;
  const { error } = state;
  const hasFailed = error !== null && state.errorUpdatedAt >= state.dataUpdatedAt;
  if (hasFailed && !error.retryable) return false;
  const dueAt = hasFailed ? state.errorUpdatedAt + waitMs : state.dataUpdatedAt + tokenFreshMs(state, clock);
  return Math.min(Math.max(dueAt - Date.now(), hasFailed ? 1 : 1000), LONGEST_TIMER_MS);
}
