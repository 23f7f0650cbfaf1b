import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';

/**
 * Runs a function after a dialog has closed completely. While a dialog is open, Fluent hides the rest of the document from
 * screen readers, and shows it again shortly after the dialog closes. If the host removed the dialog before that, such as by
 * navigating, the page would stay hidden.
 */
export function useAfterDialogClose() {
  const [task, setTask] = useState<{ run: () => void }>();
  const anchor: RefObject<HTMLSpanElement> = useRef(null);

  const done = useRef<typeof task>();

  useEffect(() => {
    // Once: effects run again when a page is hidden and shown, as by React's `Activity`.
    if (!task || done.current === task) return;
    const run = () => {
      done.current = task;
      task.run();
    };
    const hidden = anchor.current?.closest('[aria-hidden="true"]');
    if (!hidden) {
      run();
      return;
    }
    const observer = new MutationObserver(() => {
      if (hidden.getAttribute('aria-hidden') === 'true') return;
      observer.disconnect();
      run();
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
