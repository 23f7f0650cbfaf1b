import { useEffect, useRef } from 'react';

/** Takes an element and all in it out of reach: of the Tab key, of the pointer and of screen readers. */
export function useInert<T extends HTMLElement>(isInert: boolean) {
  const element = useRef<T>(null);
  useEffect(() => {
    if (element.current) element.current.inert = isInert;
  }, [isInert]);
  return element;
}
