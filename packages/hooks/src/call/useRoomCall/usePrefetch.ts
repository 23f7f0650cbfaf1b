import { useEffect } from 'react';
import { useLatest } from '../../react/index.js';

/** The longest wait for an idle moment, in milliseconds. */
const IDLE_MS = 2_000;

/** Loads something when the browser is idle for the first time, after the screen has rendered. */
export function usePrefetch(enabled: boolean, load: () => Promise<unknown>): void {
  const latest = useLatest(load);
  useEffect(() => {
    if (!enabled) return undefined;
    const prefetch = async () => {
      try {
        await latest.current();
      } catch {
        // The join loads it again and reports a failure.
      }
    };
    // Safari has no idle callback.
    if (typeof requestIdleCallback === 'undefined') {
      const timer = setTimeout(prefetch, IDLE_MS);
      return () => clearTimeout(timer);
    }
    const handle = requestIdleCallback(prefetch, { timeout: IDLE_MS });
    return () => cancelIdleCallback(handle);
  }, [enabled, latest]);
}
