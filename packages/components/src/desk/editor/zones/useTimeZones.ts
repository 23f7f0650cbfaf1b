import { useEffect, useMemo, useState } from 'react';
import { useStrings } from '../../../text/index.js';

type TimeZoneData = Pick<typeof import('./listTimeZones.js'), 'currentName' | 'listTimeZones'>;

/** Used until the data has arrived, and if it can't be loaded: the zones that are chosen keep their names. */
const NONE: TimeZoneData = { currentName: (timeZone) => timeZone, listTimeZones: () => [] };

/**
 * All time zones in the person's language, and their current names.
 *
 * @param at milliseconds since 1970: offsets are those of this moment
 * @param isWanted whether to make the list, which takes a moment
 */
export function useTimeZones(at: number, isWanted: boolean) {
  const { locale } = useStrings();
  const [data, setData] = useState(NONE);
  useEffect(() => {
    let isMounted = true;
    import('./listTimeZones.js').then(
      (loaded) => {
        if (isMounted) setData(loaded);
      },
      (cause: unknown) => console.error('Anteroom could not load its time zones.', cause),
    );
    return () => {
      isMounted = false;
    };
  }, []);
  const choices = useMemo(() => (isWanted ? data.listTimeZones(locale, at) : []), [data, locale, at, isWanted]);
  return { choices, currentName: data.currentName };
}
