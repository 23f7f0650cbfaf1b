import { useEffect, useState } from 'react';

/**
 * Milliseconds until a moment, updated every full second. Never below 0.
 *
 * @param until milliseconds since 1970
 * @param now returns milliseconds since 1970 by the clock to use
 */
export function useCountdown(until: number, now: () => number): number {
  const [left, setLeft] = useState(() => Math.max(0, until - now()));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    function tick(): void {
      const rest = Math.max(0, until - now());
      setLeft(rest);
      if (rest > 0) timer = setTimeout(tick, rest % 1000 || 1000);
    }
    tick();
    return () => clearTimeout(timer);
  }, [until, now]);
  return left;
}
