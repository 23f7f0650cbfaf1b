import { tellHost } from '@anteroom/contract';
import type { RosterPerson } from './mergeRoster.js';

/** The people of a roster, so that each row can follow its own person and nobody else. */
export interface RosterStore {
  /** Everybody. The same array until something about somebody changes. */
  people(): readonly RosterPerson[];
  /** One person. The same object until something about them changes. */
  person(acsUserId: string): RosterPerson | undefined;
  /** Says who is there now. Whoever did not change is kept as they were, however new the given object is. */
  set(people: readonly RosterPerson[]): void;
  /** Called after each change. Returns how to stop. */
  subscribe(listener: () => void): () => void;
}

function isSame(a: RosterPerson, b: RosterPerson): boolean {
  const keys = Object.keys(b) as (keyof RosterPerson)[];
  return keys.every((key) => a[key] === b[key]);
}

/**
 * Makes the store of a roster. Give it to `Roster` in place of a list when people change many times a second: then only
 * the rows of those who changed are drawn again.
 *
 * @example
 * const store = createRosterStore(mergeRoster(participants, []));
 * call.on('change', () => store.set(mergeRoster(participants, inCall())));
 * <Roster people={store} />
 */
export function createRosterStore(initial: readonly RosterPerson[] = []): RosterStore {
  let people = initial;
  let byId = new Map(initial.map((person) => [person.acsUserId, person]));
  const listeners = new Set<() => void>();

  return {
    people: () => people,
    person: (acsUserId) => byId.get(acsUserId),
    set(given) {
      const next = given.map((person) => {
        const former = byId.get(person.acsUserId);
        return former && isSame(former, person) ? former : person;
      });
      if (next.length === people.length && next.every((person, index) => person === people[index])) return;
      people = next;
      byId = new Map(next.map((person) => [person.acsUserId, person]));
      for (const listener of [...listeners]) void tellHost(listener);
    },
    subscribe(listener) {
      // Wrapped, so that the same function given twice is two subscriptions.
      const entry = () => listener();
      listeners.add(entry);
      return () => listeners.delete(entry);
    },
  };
}
