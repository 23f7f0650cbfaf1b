import { type RefObject, useEffect, useRef } from 'react';

/**
 * Returns a ref for a screen's heading, which needs `tabIndex={-1}`. If the screen replaces the element that had the focus,
 * the heading takes it, so that keyboards and screen readers continue there instead of at the top of the page. Focus
 * elsewhere on the host's page stays.
 */
export function useArrivalFocus<Heading extends HTMLElement = HTMLHeadingElement>(): RefObject<Heading> {
  const heading = useRef<Heading>(null);
  useEffect(() => {
    const document = heading.current?.ownerDocument;
    const isLost = document !== undefined && (document.activeElement ?? document.body) === document.body;
    if (isLost) heading.current?.focus({ preventScroll: true });
  }, []);
  return heading;
}
