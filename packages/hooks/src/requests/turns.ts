/** Runs tasks about the same thing one after another. */
export interface Turns {
  /**
   * Runs a task once all earlier ones about the same thing have settled; at once if there is none.
   *
   * @param about identifies the thing
   */
  take<T>(about: string, task: () => Promise<T>): Promise<T>;
  /** Resolves once all tasks about a thing have settled; `undefined` if there are none. */
  pending(about: string): Promise<void> | undefined;
}

export function createTurns(): Turns {
  const latest = new Map<string, Promise<void>>();
  return {
    take(about, task) {
      const before = latest.get(about);
      const turn = before ? before.then(task) : task();
      const leave = () => {
        if (latest.get(about) === left) latest.delete(about);
      };
      const left = turn.then(leave, leave);
      latest.set(about, left);
      return turn;
    },
    pending: (about) => latest.get(about),
  };
}
