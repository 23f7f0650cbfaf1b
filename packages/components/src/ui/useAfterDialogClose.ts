import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';

/**
 * Runs a function after a dialog has closed completely. While a dialog is open, Fluent hides the rest of the document from
 * screen readers, and shows it again shortly after the dialog closes. If the host removed the dialog before that, such as by
 * navigating, the page would stay hidden.
 */
export function useAfterDialogClose() {
  const [task, setTask] = useState<{ run: () => void }>();
  const anchor: RefObject<HTMLSpanElement> = useRef(null);

  useEffect(() => {
    if (!task) return;
    const hidden = anchor.current?.closest('[aria-hidden="true"]');
    if (!hidden) {
      task.run();
      return;
    }
    const observer = new MutationObserver(() => {
      if (hidden.getAttribute('aria-hidden') === 'true') return;
      observer.disconnect();
      task.run();
    });
    observer.observe(hidden, { attributes: true, attributeFilter: ['aria-hidden'] });
    return () => observer.disconnect();
  }, [task]);

  return {
    /** The ref of an element beside the dialog. */
    anchor,
    /** Runs the function once the dialog has closed. The caller closes the dialog. */
    runAfterClose: useCallback((run: () => void) => setTask({ run }), []),
  };
}
