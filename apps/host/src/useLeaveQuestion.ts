import { useEffect, useRef } from 'react';

/**
 * Asks before the browser's Back and Forward leave a page with unsaved changes. The browser has moved on by the time it says
 * so: the address is put back, and the person is asked.
 *
 * @param isDirty whether there are unsaved changes
 */
export function useLeaveQuestion(isDirty: boolean, question: string): void {
  const isLeaving = useRef(false);
  useEffect(() => {
    if (!isDirty) return;
    isLeaving.current = false;
    const { href } = location;
    const state: unknown = history.state;
    const ask = (event: PopStateEvent) => {
      if (isLeaving.current) return;
      // The router must not show the other page yet.
      event.stopImmediatePropagation();
      history.pushState(state, '', href);
      if (!confirm(question)) return;
      isLeaving.current = true;
      history.back();
    };
    // Before the router's own listener.
    window.addEventListener('popstate', ask, { capture: true });
    return () => window.removeEventListener('popstate', ask, { capture: true });
  }, [isDirty, question]);
}
