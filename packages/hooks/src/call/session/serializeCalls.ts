import { settledWithin } from './settledWithin.js';

/** How long a join waits for the one before it, in milliseconds: an SDK that never answers must not bar all that follow. */
const TURN_MS = 15_000;

// One identity may have one agent in a page. A rejoin waits until the call before it has let go of its own.
let previousDone: Promise<void> = Promise.resolve();

/** The calls that nobody has given up or ended. */
const goingOn = new Set<AbortSignal>();

/** What lets go of calls that are over and kept. */
const kept = new Set<() => void>();

export interface Turn {
  /** Comes when the calls before this one have released all. */
  ready: Promise<void>;
  /** The call is over: another may ask for a turn, and waits until `done`. What is kept is let go of when one does. */
  over(letGo?: () => void): void;
  /** All is released: lets the next one in. */
  done(): void;
}

/**
 * Queues up behind the calls before this one, which are over; `undefined` while one of them goes on.
 *
 * @param signal aborted once this call is given up
 */
export function takeTurn(signal: AbortSignal): Turn | undefined {
  if ([...goingOn].some(({ aborted }) => !aborted)) return undefined;
  goingOn.add(signal);
  for (const letGo of kept) letGo();
  const before = previousDone;
  let done = () => {};
  const own = new Promise<void>((resolve) => {
    done = resolve;
  });
  // Both: one that is given up while it waits must not let the next past the call that it waited for.
  previousDone = before.then(() => own);
  return {
    ready: settledWithin(TURN_MS, before),
    over(letGo) {
      goingOn.delete(signal);
      if (!letGo) return;
      kept.add(letGo);
      void own.then(() => kept.delete(letGo));
    },
    done,
  };
}
