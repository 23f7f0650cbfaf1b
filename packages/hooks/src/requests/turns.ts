import { untilAborted } from './sleep.js';

/** Runs tasks that change the same thing one after another. */
export interface Turns {
  /**
   * Runs a task once all earlier ones of the same thing have settled; at once if there is none.
   *
   * @param id identifies the thing
   */
  take<T>(id: string, task: () => Promise<T>): Promise<T>;
  /** Resolves once all tasks of a thing have settled; `undefined` if there are none. */
  pending(id: string): Promise<void> | undefined;
  /** Rejects all tasks that are still waiting, at once and with this error. Those that have started go on. */
  rejectWaiting(error: unknown): void;
}

export function createTurns(): Turns {
  const latest = new Map<string, Promise<void>>();
  let waiting = new AbortController();
  return {
    take(id, task) {
      const before = latest.get(id);
      const { signal } = waiting;
      const start = () => {
        signal.throwIfAborted();
        return task();
      };
      const turn = before ? untilAborted(before, signal).then(start) : task();
      const leave = () => {
        if (latest.get(id) === left) latest.delete(id);
      };
      // A task that is rejected while it waits ends before the earlier ones.
      const left = Promise.allSettled([before, turn]).then(leave);
      latest.set(id, left);
      return turn;
    },
    pending: (id) => latest.get(id),
    rejectWaiting(error) {
      waiting.abort(error);
      waiting = new AbortController();
    },
  };
}
