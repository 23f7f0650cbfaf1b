/** While something is about to happen, in milliseconds: 3 seconds. */
const FAST_MS = 3_000;

/** While people wait for each other, in milliseconds: 5 seconds. They leave if nothing happens within half a minute. */
const AWAITED_MS = 5_000;

/** The normal interval, in milliseconds: 30 seconds. */
export const NORMAL_POLL_MS = 30_000;

/** In a hidden tab, in milliseconds: 2 minutes. It is polled at once when it becomes visible. */
export const HIDDEN_POLL_MS = 120_000;

/** How close to its opening or closing a room is polled fast, in milliseconds: 1 minute. */
const NEAR_MS = 60_000;

/** What determines the interval. */
export interface PollFacts {
  isSignedOut: boolean;
  isOffline: boolean;
  isHidden: boolean;
  /** Whether the user's own knock waits for an answer, or someone's knock waits for the user. */
  isKnockWaiting: boolean;
  /** Whether it is the list of knocks, at a room that allows knocking. */
  isKnockList: boolean;
  /** Whether the user waits for the data to change, such as for an invitation. */
  isAwaited: boolean;
  /** Milliseconds until the room opens and closes; negative for the past. */
  changesInMs: readonly number[];
  /** How many requests one poll takes: the pages of a list. */
  requests: number;
  /** The rest of the endpoint's `Retry-After`, in milliseconds. */
  quietMs: number;
}

/**
 * How long after a response the next poll starts, in milliseconds, or `false` for no polling.
 *
 * @example
 * pollIntervalMs({ ...facts, isHidden: true }); // 120000
 */
export function pollIntervalMs(facts: PollFacts): number | false {
  if (facts.isSignedOut || facts.isOffline) return false;
  // Polling a long list every three seconds would use up the endpoint's rate limit.
  return Math.max(intervalMs(facts), facts.requests * FAST_MS, facts.quietMs);
}

function intervalMs({ isHidden, isKnockWaiting, isKnockList, isAwaited, changesInMs }: PollFacts): number {
  if (isHidden) return HIDDEN_POLL_MS;
  if (isKnockWaiting || changesInMs.some((ms) => Math.abs(ms) <= NEAR_MS)) return FAST_MS;
  const untilNear = changesInMs.map((ms) => ms - NEAR_MS).filter((ms) => ms > 0);
  return Math.max(FAST_MS, Math.min(isKnockList || isAwaited ? AWAITED_MS : NORMAL_POLL_MS, ...untilNear));
}
