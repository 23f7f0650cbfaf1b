import { tellHost } from '@anteroom/contract';
import type { RosterPerson } from './mergeRoster.js';

/** The people of a roster, in a store where each row can subscribe to its own person. */
export interface RosterStore {
  /** Everyone; `undefined` until they are known. The same array until a person changes, joins or leaves. */
  people(): readonly RosterPerson[] | undefined;
  /** One person, or `undefined` for an unknown id. The same object until something about them changes. */
  person(acsUserId: string): RosterPerson | undefined;
  /**
   * Replaces the people; `undefined` if they are unknown. Objects of people who did not change are kept, even if the new ones
   * are copies.
   */
  set(people: readonly RosterPerson[] | undefined): void;
  /** Calls `listener` after each change. Returns a function that unsubscribes. */
  subscribe(listener: () => void): () => void;
}

function isSame(a: RosterPerson, b: RosterPerson): boolean {
  const keys = Object.keys(b) as (keyof RosterPerson)[];
  return keys.every((key) => a[key] === b[key]);
}

function isSameList(a: readonly RosterPerson[] | undefined, b: readonly RosterPerson[] | undefined): boolean {
  if (!a || !b) return a === b;
  return a.length === b.length && a.every((person, index) => person === b[index]);
}

/**
 * Creates a roster store. Pass it to `Roster` instead of a list when people change many times a second: then only the
 * rows of people who changed render again.
 *
 * @param initial the people at first. Default: not known yet, until `set` is called
 *
 * @example
 * const store = createRosterStore(mergeRoster(participants, []));
 * call.on('change', () => store.set(mergeRoster(participants, inCall())));
 * <Roster people={store} />
 */
export function createRosterStore(initial?: readonly RosterPerson[] | undefined): RosterStore {
  let people = initial;
  let byId = new Map(initial?.map((person) => [person.acsUserId, person]));
  const listeners = new Set<() => void>();

  return {
    people: () => people,
    person: (acsUserId) => byId.get(acsUserId),
    set(given) {
      const next = given?.map((person) => {
        const former = byId.get(person.acsUserId);
        return former && isSame(former, person) ? former : person;
      });
      if (isSameList(next, people)) return;
      people = next;
      byId = new Map(next?.map((person) => [person.acsUserId, person]));
      for (const listener of [...listeners]) void tellHost(listener);
    },
    subscribe(listener) {
      // Wrapped, so that subscribing the same function twice makes two subscriptions.
      const entry = () => listener();
      listeners.add(entry);
      return () => listeners.delete(entry);
    },
  };
}
