import { useCallback, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { useStrings } from '../../text/index.js';
import { useMediaQuery } from '../../ui/index.js';
import { personName, type RosterStore } from '../people/index.js';
import {
  arrangeRoster,
  isSameArrangement,
  keepOrder,
  type RosterGrouping,
  type RosterSection,
} from './arrangeRoster.js';

/**
 * What changes may do to the rows: `none` lets them move, `order` keeps their order and adds new people last, and `press` keeps
 * every row where it is, because a finger or a button is down.
 */
export type RosterHold = 'none' | 'order' | 'press';

export interface RosterSectionsOptions {
  groupBy: RosterGrouping;
  meId: string | undefined;
  query: string;
}

/**
 * The sections of a roster, kept up to date; `undefined` until the people are known. The array stays the same while nobody
 * joins, leaves or moves, so that a person who mutes does not render the list again. On touch screens speaking moves nobody,
 * because a finger gives no sign before it presses.
 *
 * @returns the sections, and `hold`: while the user points at the rows, presses one or has focus in the list, it keeps them in
 *   place
 */
export function useRosterSections(store: RosterStore, { groupBy, meId, query }: RosterSectionsOptions) {
  const strings = useStrings();
  const [held, hold] = useState<RosterHold>('none');
  const isTouched = useMediaQuery('(pointer: coarse)');
  const latest = useRef<{ groupBy: RosterGrouping; sections?: readonly RosterSection[] }>({ groupBy });

  const getSections = useMemo(() => {
    let seen: unknown;
    return () => {
      const people = store.people();
      const former = latest.current;
      if (people === undefined) return undefined;
      if (people === seen) return former.sections;
      seen = people;
      const before = former.groupBy === groupBy ? former.sections : undefined;
      if (held === 'press' && before) return before;
      const nameOf = (person: (typeof people)[number]) => personName(person, strings);
      const options = { groupBy, meId, query, nameOf, locale: strings.locale, speakersFirst: !isTouched };
      const arranged = arrangeRoster(people, options);
      const next = held === 'order' && before ? keepOrder(before, arranged) : arranged;
      if (before && isSameArrangement(before, next)) return before;
      latest.current = { groupBy, sections: next };
      return next;
    };
  }, [store, groupBy, meId, query, strings, held, isTouched]);

  const subscribe = useCallback((listener: () => void) => store.subscribe(listener), [store]);
  return { sections: useSyncExternalStore(subscribe, getSections, getSections), hold };
}
