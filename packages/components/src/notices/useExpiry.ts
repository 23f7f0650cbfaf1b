import { type FocusEvent, useEffect, useRef, useState } from 'react';

/**
 * Calls `onExpired` after an element was shown for `stays`. The timer stops while the element has the pointer or focus,
 * and starts over afterwards, so that nobody is hurried while reading the element or about to press it.
 *
 * @param stays milliseconds; `undefined` means forever
 * @returns event handlers for the element
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
