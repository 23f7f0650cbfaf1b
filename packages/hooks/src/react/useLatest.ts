import { useInsertionEffect, useRef } from 'react';

/**
 * A ref that holds the value of the latest committed render, for effects and callbacks that must not run again when the
 * value changes. It is updated before every other effect of that render. Don't read it while rendering.
 *
 * @example
 * const latest = useLatest(onLeave);
 * useEffect(() => () => latest.current?.(), [latest]);
 */
export function useLatest<Value>(value: Value): { readonly current: Value } {
  const latest = useRef(value);
  useInsertionEffect(() => {
    latest.current = value;
  });
  return latest;
}
