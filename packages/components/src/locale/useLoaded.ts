import { useEffect, useState } from 'react';
import type { LoadOnce } from './loadOnce.js';

/**
 * What `source` has for `key`. Until that is there, what was there for the key before; `undefined` before the first, and
 * without a key. The key asked for last wins, in whatever order they arrive.
 */
export function useLoaded<Key, Value extends object>(
  source: LoadOnce<Key, Value>,
  key: Key | undefined,
): Value | undefined {
  const here = key === undefined ? undefined : source.peek(key);
  const [last, setLast] = useState(here);
  if (here !== undefined && here !== last) setLast(here);

  useEffect(() => {
    if (key === undefined || source.peek(key) !== undefined) return undefined;
    let isWanted = true;
    source.load(key).then(
      (value) => {
        if (isWanted) setLast(value);
      },
      (cause: unknown) => {
        console.error(`Anteroom could not load its language “${key}”.`, cause);
        if (isWanted) setLast((former) => former ?? source.fallback);
      },
    );
    return () => {
      isWanted = false;
    };
  }, [source, key]);

  return key === undefined ? undefined : (here ?? last);
}
