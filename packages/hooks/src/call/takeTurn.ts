import { settledWithin } from './settledWithin.js';

/** How long a join waits for the one before it, in milliseconds: an SDK that never answers must not bar all that follow. */
const TURN_MS = 15_000;

// One identity may have one agent in a page. A rejoin waits until the call before it has let go of its own.
let previousDone: Promise<void> = Promise.resolve();

/** Queues up behind the calls before this one. `ready` comes when they have released all, `done` lets the next one in. */
export function takeTurn(): { ready: Promise<void>; done(): void } {
  const before = previousDone;
  let done = () => {};
  const own = new Promise<void>((resolve) => {
    done = resolve;
  });
  // Both: one that is given up while it waits must not let the next past the call that it waited for.
  previousDone = before.then(() => own);
  return { ready: settledWithin(TURN_MS, before), done };
}
