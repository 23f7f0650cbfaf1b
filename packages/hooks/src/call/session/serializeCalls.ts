import { settledWithin } from './waiting/index.js';

/** How long a join waits for the previous call, in milliseconds: an SDK that hangs must not block all further calls. */
const TURN_MS = 15_000;

// An identity can have only one agent per page. A rejoin waits until the previous call has released its agent.
let previousDone: Promise<void> = Promise.resolve();

/** The signals of calls that are neither canceled nor ended. */
const active = new Set<AbortSignal>();

/** Releases the calls that have ended and are kept. */
const kept = new Set<() => void>();

export interface Turn {
  /** Resolves once the previous calls have released everything. */
  ready: Promise<void>;
  /** The call has ended. The next call may start, calls `release` for kept resources, and waits until `done`. */
  over(release?: () => void): void;
  /** Everything is released: lets the next call continue. */
  done(): void;
}

/**
 * Lets one call at a time use the calling SDK. Returns `undefined` while another call is active, or else this call's turn, which
 * waits until the previous calls are released.
 *
 * @param signal aborted once this call is canceled or ended
 */
export function serializeCalls(signal: AbortSignal): Turn | undefined {
  if ([...active].some(({ aborted }) => !aborted)) return undefined;
  active.add(signal);
  for (const release of kept) release();
  const before = previousDone;
  let done = () => {};
  const own = new Promise<void>((resolve) => {
    done = resolve;
  });
  // Both: a call that is canceled while it waits must not let the next one skip the call that it waited for.
  previousDone = before.then(() => own);
  return {
    ready: settledWithin(TURN_MS, before),
    over(release) {
      active.delete(signal);
      if (!release) return;
      kept.add(release);
      void own.then(() => kept.delete(release));
    },
    done,
  };
}
