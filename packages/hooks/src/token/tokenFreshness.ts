import type { AnteroomError, RoomToken } from '@anteroom/contract';
import type { ServerClock } from '../client/createServerClock.js';
import { LONGEST_TIMER_MS } from '../requests/longestTimer.js';

/** A token is replaced this long before it expires, in milliseconds: 5 minutes. */
export const TOKEN_SKEW_MS = 5 * 60_000;

/** What is known of a token and of the attempts to have it. Times are milliseconds since 1970 by the local clock. */
export interface TokenState {
  data: RoomToken | undefined;
  dataUpdatedAt: number;
  error: AnteroomError | null;
  errorUpdatedAt: number;
}

/**
 * How long a token is used before another is asked for, in milliseconds from when it came: until 5 minutes before it
 * expires, or for half of its life when that is longer.
 */
export function tokenFreshMs({ data, dataUpdatedAt }: TokenState, clock: ServerClock): number {
  if (!data) return 0;
  const cameAt = dataUpdatedAt + (clock.now() - Date.now());
  const lifeMs = Date.parse(data.expiresOn) - cameAt;
  // Nobody issues an expired token: the local clock is wrong, and asking again at once would never end.
  if (lifeMs <= 0) return TOKEN_SKEW_MS;
  return Math.max(lifeMs - TOKEN_SKEW_MS, lifeMs / 2);
}

/**
 * When to ask for the next token, in milliseconds from now, or `false` for not by itself.
 *
 * @param waitMs how long to wait after the last failure, in milliseconds: `Retry-After` is in it
 */
export function tokenRefetchMs(state: TokenState, clock: ServerClock, waitMs: number): number | false {
  if (!state.data) return false;
  const { error } = state;
  const hasFailed = error !== null && state.errorUpdatedAt >= state.dataUpdatedAt;
  if (hasFailed && !error.retryable) return false;
  const dueAt = hasFailed ? state.errorUpdatedAt + waitMs : state.dataUpdatedAt + tokenFreshMs(state, clock);
  return Math.min(Math.max(dueAt - Date.now(), hasFailed ? 1 : 1000), LONGEST_TIMER_MS);
}
