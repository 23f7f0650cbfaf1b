import { useCallback, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { useStrings } from '../../text/index.js';
import { personName, type RosterStore } from '../people/index.js';
import {
  arrangeRoster,
  isSameArrangement,
  keepOrder,
  type RosterGrouping,
  type RosterSection,
} from './arrangeRoster.js';

export interface RosterSectionsOptions {
  groupBy: RosterGrouping;
  meId: string | undefined;
  query: string;
}

/**
 * The sections of a roster, kept up to date; `undefined` until the people are known. The array stays the same while nobody
 * joins, leaves or moves, so that a person who mutes does not render the list again.
 *
 * @returns the sections, and `hold`: while it was last called with `true`, rows keep their positions, because the user
 *   points at them or has focus in the list
 */
export function useRosterSections(store: RosterStore, { groupBy, meId, query }: RosterSectionsOptions) {
  const strings = useStrings();
  const [isHeld, hold] = useState(false);
  const latest = useRef<{ groupBy: RosterGrouping; sections?: readonly RosterSection[] }>({ groupBy });

  const getSections = useMemo(() => {
    let seen: unknown;
    return () => {
      const people = store.people();
      const former = latest.current;
      if (people === undefined) return undefined;
      if (people === seen) return former.sections;
      seen = people;
      const nameOf = (person: (typeof people)[number]) => personName(person, strings);
      const arranged = arrangeRoster(people, { groupBy, meId, query, nameOf, locale: strings.locale });
      const before = former.groupBy === groupBy ? former.sections : undefined;
      const next = isHeld && before ? keepOrder(before, arranged) : arranged;
      if (before && isSameArrangement(before, next)) return before;
      latest.current = { groupBy, sections: next };
      return next;
    };
  }, [store, groupBy, meId, query, strings, isHeld]);

  const subscribe = useCallback((listener: () => void) => store.subscribe(listener), [store]);
  return { sections: useSyncExternalStore(subscribe, getSections, getSections), hold };
}
