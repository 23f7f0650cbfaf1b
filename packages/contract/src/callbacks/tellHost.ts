/**
 * Calls a host's callback. An error that it throws or rejects with is reported by `reportUncaught` and never reaches the
 * caller, so update your own state first and then call this.
 *
 * @returns whether the callback succeeded, once it has settled; `true` without a callback. It never rejects.
 * @example
 * setStage('done');
 * void tellHost(onSaved, room);
 */
export async function tellHost<Arguments extends unknown[]>(
  callback: ((...given: Arguments) => unknown) | undefined,
  ...given: Arguments
): Promise<boolean> {
  // The callback runs before the first `await`, so in the same task as the caller.
  try {
    await callback?.(...given);
    return true;
  } catch (thrown) {
    reportUncaught(thrown);
    return false;
  }
}

/**
 * Calls a host's function for its value. An error that it throws is reported by `reportUncaught`.
 *
 * @returns its value; `undefined` if there is no function, or if it throws
 */
export function askHost<Arguments extends unknown[], Value>(
  ask: ((...given: Arguments) => Value) | undefined,
  ...given: Arguments
): Value | undefined {
  try {
    return ask?.(...given);
  } catch (thrown) {
    reportUncaught(thrown);
    return undefined;
  }
}

/**
 * Reports an error as if nothing had caught it: by `reportError`, so that the page's `error` event and every monitoring
 * tool see it. Node has no `reportError` and would exit on an uncaught error, so there it is written to the console.
 */
export function reportUncaught(thrown: unknown): void {
  if (typeof globalThis.reportError === 'function') globalThis.reportError(thrown);
  else console.error(thrown);
}
