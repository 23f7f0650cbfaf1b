import { useEffect, useState } from 'react';

/** How often texts such as "2 minutes ago" are updated, in milliseconds. */
const EVERY_MS = 15_000;

/** The browser's time, in milliseconds since 1970, updated every 15 seconds while `isShown`. */
export function useNow(isShown: boolean): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (!isShown) return undefined;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), EVERY_MS);
    return () => clearInterval(timer);
  }, [isShown]);
  return now;
}
