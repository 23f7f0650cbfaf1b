import { type RefObject, useEffect, useRef } from 'react';

/**
 * A ref for a screen's heading, with `tabIndex={-1}`. When the screen appears and takes the place of what had focus, the
 * heading gets it, so that a keyboard or a screen reader goes on from here and not from the top of the page. Focus that is
 * somewhere else on the host's page stays there.
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
