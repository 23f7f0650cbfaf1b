import { type FocusEvent, useEffect, useRef, useState } from 'react';

/**
 * Calls `onExpired` once something was shown for so long, begun anew after each time that the pointer or the focus was on
 * it: who reads it or is about to press it is not hurried. Gives the handlers of the element.
 *
 * @param stays milliseconds; `undefined` never
 */
export function useExpiry(stays: number | undefined, onExpired: () => void) {
  const [isHovered, setIsHovered] = useState(false);
  const [isFocused, setIsFocused] = useState(false);
  const latest = useRef(onExpired);
  latest.current = onExpired;
  const isHeld = isHovered || isFocused;

  useEffect(() => {
    if (stays === undefined || isHeld) return undefined;
    const timer = setTimeout(() => latest.current(), stays);
    return () => clearTimeout(timer);
  }, [stays, isHeld]);

  return {
    onPointerEnter: () => setIsHovered(true),
    onPointerLeave: () => setIsHovered(false),
    onFocus: () => setIsFocused(true),
    onBlur: (event: FocusEvent<HTMLElement>) => setIsFocused(event.currentTarget.contains(event.relatedTarget)),
  };
}
