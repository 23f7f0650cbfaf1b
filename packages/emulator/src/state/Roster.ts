import type { Role } from '@anteroom/contract';
import { OrderedEntries } from './OrderedEntries.js';
import { personOf } from './personOf.js';

export interface RosterEntry {
  readonly rawId: string;
  readonly role: Role;
  readonly order: number;
}

/** The invited participants of one room, by person and in the order of their invitation. */
export class Roster {
  readonly #byPerson = new Map<string, RosterEntry>();
  readonly #inOrder = new OrderedEntries<RosterEntry>();

  get(rawId: string): RosterEntry | undefined {
    return this.#byPerson.get(personOf(rawId));
  }

  /** Adds an entry with the largest `order` so far, or replaces the one with the same id and `order`. */
  set(entry: RosterEntry): void {
    if (this.get(entry.rawId) !== undefined) this.#inOrder.replace(entry);
    else this.#inOrder.add(entry);
    this.#byPerson.set(personOf(entry.rawId), entry);
  }

  delete({ rawId, order }: RosterEntry): void {
    this.#byPerson.delete(personOf(rawId));
    this.#inOrder.delete(order);
  }

  after(order: number): Iterable<RosterEntry> {
    return this.#inOrder.after(order);
  }
}
