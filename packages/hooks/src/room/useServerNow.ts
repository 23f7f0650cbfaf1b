import { useEffect, useState } from 'react';
import { useEndpoint } from '../provider/index.js';

/**
 * The endpoint's time, for a countdown. It renders again at each full step for as long as the component is mounted.
 *
 * @param everyMs the step in milliseconds. Default: 1000
 * @returns milliseconds since 1970 by the endpoint's clock, which is known once a room has been loaded
 * @example
 * const { opensAt } = useRoomPhase(roomId);
 * const now = useServerNow();
 * return opensAt && <time>{Math.ceil((opensAt.getTime() - now) / 1000)}</time>;
 */
export function useServerNow(everyMs = 1000): number {
  const { clock } = useEndpoint().client;
  const [now, setNow] = useState(clock.now);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const step = () => {
      const at = clock.now();
      setNow(at);
      timer = setTimeout(step, everyMs - (at % everyMs));
    };
    step();
    return () => clearTimeout(timer);
  }, [clock, everyMs]);

  return now;
}
