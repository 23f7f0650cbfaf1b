import { useEffect } from 'react';
import { loadCallEngine } from '../call/loadCallEngine.js';

/** Longest wait for an idle moment, in milliseconds. */
const IDLE_MS = 2_000;

/** Loads the call engine while the person is still in the lobby, once the lobby itself is on the screen. */
export function usePrefetchCallEngine(enabled: boolean): void {
  useEffect(() => {
    if (!enabled) return undefined;
    // A failure is told when the person joins; the engine is then loaded anew.
    const prefetch = () => void loadCallEngine().catch(() => undefined);
    // Safari has no idle callback.
    if (typeof requestIdleCallback === 'undefined') {
      const timer = setTimeout(prefetch, IDLE_MS);
      return () => clearTimeout(timer);
    }
    const handle = requestIdleCallback(prefetch, { timeout: IDLE_MS });
    return () => cancelIdleCallback(handle);
  }, [enabled]);
}
