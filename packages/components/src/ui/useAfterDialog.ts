import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';

/**
 * Does something once a dialog has given the page back. While a dialog is open, Fluent hides the rest of the document from
 * screen readers, and shows it again some time after the dialog is closed: a host that moves on to a page without a dialog
 * before that would have it hidden for good.
 */
export function useAfterDialog() {
  const [act, setAct] = useState<{ now: () => void }>();
  const place: RefObject<HTMLSpanElement> = useRef(null);

  useEffect(() => {
    if (!act) return;
    const hidden = place.current?.closest('[aria-hidden="true"]');
    if (!hidden) {
      act.now();
      return;
    }
    const observer = new MutationObserver(() => {
      if (hidden.getAttribute('aria-hidden') === 'true') return;
      observer.disconnect();
      act.now();
    });
    observer.observe(hidden, { attributes: true, attributeFilter: ['aria-hidden'] });
    return () => observer.disconnect();
  }, [act]);

  return {
    /** For an element of the page, beside the dialog. */
    place,
    /** Close the dialog, too. */
    afterwards: useCallback((what: () => void) => setAct({ now: what }), []),
  };
}
