import { useEffect, useState, useSyncExternalStore } from 'react';
import { createRosterStore, type RosterStore } from './createRosterStore.js';
import type { RosterPerson } from './mergeRoster.js';

/** The given store, or a store kept in sync with the given list. */
export function useRosterStore(people: readonly RosterPerson[] | RosterStore): RosterStore {
  const list = 'subscribe' in people ? undefined : people;
  const [own] = useState(() => createRosterStore(list));
  useEffect(() => {
    if (list) own.set(list);
  }, [own, list]);
  return 'subscribe' in people ? people : own;
}

/** One person of the roster. Renders again only when something about this person changes. */
export function useRosterPerson(store: RosterStore, acsUserId: string): RosterPerson | undefined {
  const read = () => store.person(acsUserId);
  return useSyncExternalStore(store.subscribe, read, read);
}

/** How many people are in the call, and how many are only invited. */
export function useRosterCounts(store: RosterStore): { inCall: number; invited: number } {
  const count = () => store.people().filter((person) => person.presence === 'in-call').length;
  const inCall = useSyncExternalStore(store.subscribe, count, count);
  const all = () => store.people().length;
  return { inCall, invited: useSyncExternalStore(store.subscribe, all, all) - inCall };
}
