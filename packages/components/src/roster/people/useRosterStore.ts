import { useEffect, useState, useSyncExternalStore } from 'react';
import { createRosterStore, type RosterStore } from './createRosterStore.js';
import type { RosterPerson } from './mergeRoster.js';

/** The given store, or a store kept in sync with the given list. A list that is `undefined` isn't known yet. */
export function useRosterStore(people: readonly RosterPerson[] | RosterStore | undefined): RosterStore {
  const given = people && 'subscribe' in people ? people : undefined;
  const list = people && 'subscribe' in people ? undefined : people;
  const [own] = useState(() => createRosterStore(list));
  useEffect(() => {
    if (!given) own.set(list);
  }, [own, given, list]);
  return given ?? own;
}

/** One person of the roster. Renders again only when something about this person changes. */
export function useRosterPerson(store: RosterStore, acsUserId: string): RosterPerson | undefined {
  const read = () => store.person(acsUserId);
  return useSyncExternalStore(store.subscribe, read, read);
}

/** How many people there are, by presence. A number that isn't known yet is `undefined`. */
export interface RosterCounts {
  inCall: number | undefined;
  /** People who are only invited. */
  invited: number | undefined;
  all: number | undefined;
}

export function useRosterCounts(store: RosterStore): RosterCounts {
  const inCall = useCount(store, (people) => people.filter(({ presence }) => presence === 'in-call').length);
  const all = useCount(store, (people) => people.length);
  const isListKnown = useCount(store, (people) => Number(people.every(({ invited }) => invited !== undefined))) === 1;
  const isKnown = isListKnown && all !== undefined && inCall !== undefined;
  return { inCall, invited: isKnown ? all - inCall : undefined, all };
}

function useCount(store: RosterStore, count: (people: readonly RosterPerson[]) => number): number | undefined {
  const read = () => {
    const people = store.people();
    return people && count(people);
  };
  return useSyncExternalStore(store.subscribe, read, read);
}
