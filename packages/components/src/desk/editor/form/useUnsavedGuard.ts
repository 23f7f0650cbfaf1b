import { tellHost } from '@anteroom/contract';
import { useLatest } from '@anteroom/hooks';
import { useEffect } from 'react';

/**
 * While `isUnsaved`, makes the browser ask for confirmation before the page is closed, reloaded or left, and tells the host,
 * whose router can ask before it shows another page.
 */
export function useUnsavedGuard(isUnsaved: boolean, onDirtyChange: ((isDirty: boolean) => void) | undefined): void {
  const latest = useLatest(onDirtyChange);
  useEffect(() => {
    if (!isUnsaved) return;
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault();
      // Older browsers ask only when this is set.
      event.returnValue = true;
    };
    window.addEventListener('beforeunload', ask);
    void tellHost(latest.current, true);
    return () => {
      window.removeEventListener('beforeunload', ask);
      void tellHost(latest.current, false);
    };
  }, [isUnsaved, latest]);
}
