/** While something is about to happen, in milliseconds: 3 seconds. */
const FAST_MS = 3_000;

/** While somebody watches the door, in milliseconds: 5 seconds. Whoever knocks in vain for half a minute goes away. */
const DOOR_MS = 5_000;

/** Otherwise, in milliseconds: 30 seconds. */
export const NORMAL_MS = 30_000;

/** In a tab that nobody looks at, in milliseconds: 2 minutes. It is asked at once when somebody looks again. */
export const SLOW_MS = 120_000;

/** A room is about to open or close, or has just done so, in milliseconds: 1 minute. */
const NEAR_MS = 60_000;

/** What decides how often something is asked. */
export interface PollFacts {
  isSignedOut: boolean;
  isOffline: boolean;
  isHidden: boolean;
  /** Whether one's own knock waits to be answered, or somebody's knock waits for oneself. */
  isKnockWaiting: boolean;
  /** Whether it is the list of who knocks, at a room that takes knocks. */
  isDoor: boolean;
  /** Milliseconds to the opening and the closing of the room; negative once they are past. */
  changesInMs: readonly number[];
  /** How many requests one answer takes: the pages of a list. */
  requests: number;
  /** What is left of the endpoint's `Retry-After`, in milliseconds. */
  quietMs: number;
}

/**
 * How long after an answer the next one is asked for, in milliseconds, or `false` for not at all.
 *
 * @example
 * pollEveryMs({ ...facts, isHidden: true }); // 120000
 */
export function pollEveryMs(facts: PollFacts): number | false {
  if (facts.isSignedOut || facts.isOffline) return false;
  // A long list asked for every three seconds would take all that an endpoint allows one person.
  return Math.max(everyMs(facts), facts.requests * FAST_MS, facts.quietMs);
}

function everyMs({ isHidden, isKnockWaiting, isDoor, changesInMs }: PollFacts): number {
  if (isHidden) return SLOW_MS;
  if (isKnockWaiting || changesInMs.some((ms) => Math.abs(ms) <= NEAR_MS)) return FAST_MS;
  const untilNear = changesInMs.map((ms) => ms - NEAR_MS).filter((ms) => ms > 0);
  return Math.max(FAST_MS, Math.min(isDoor ? DOOR_MS : NORMAL_MS, ...untilNear));
}
