import { useEffect, useState } from 'react';

/** How often words such as "2 minutes ago" are looked at again, in milliseconds. */
const EVERY_MS = 15_000;

/** The browser's time, in milliseconds since 1970, brought up to date while somebody looks at it. */
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
