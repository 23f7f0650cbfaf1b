import { useEffect, useState } from 'react';
import type { LoadOnce } from './loadOnce.js';

/**
 * The value of `source` for `key`. Until it has arrived, the value of the previous key; `undefined` before the first, and
 * without a key. The latest key wins, in whatever order the values arrive.
 */
export function useLoaded<Key, Value extends object>(
  source: LoadOnce<Key, Value>,
  key: Key | undefined,
): Value | undefined {
  const here = key === undefined ? undefined : source.peek(key);
  const [last, setLast] = useState(here);
  // Without a key nothing is shown, so nothing is left to show until the next value.
  const shown = key === undefined ? undefined : (here ?? last);
  if (shown !== last) setLast(shown);

  useEffect(() => {
    if (key === undefined || source.peek(key) !== undefined) return undefined;
    let isWanted = true;
    source.load(key).then(
      (value) => {
        if (isWanted) setLast(value);
      },
      (cause: unknown) => {
        console.error(`Anteroom could not load its language “${key}”.`, cause);
        if (isWanted) setLast((previous) => previous ?? source.fallback);
      },
    );
    return () => {
      isWanted = false;
    };
  }, [source, key]);

  return shown;
}
