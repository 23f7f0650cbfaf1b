import { useEffect, useRef } from 'react';

/** Makes an element and its content unreachable for the Tab key, the pointer and screen readers. */
export function useInert<T extends HTMLElement>(isInert: boolean) {
  const element = useRef<T>(null);
  useEffect(() => {
    if (element.current) element.current.inert = isInert;
  }, [isInert]);
  return element;
}
