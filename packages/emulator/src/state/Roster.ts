import type { Role } from '@anteroom/contract';
import { OrderedEntries } from './OrderedEntries.js';

export interface RosterEntry {
  readonly rawId: string;
  readonly role: Role;
  readonly order: number;
}

/** The invited participants of one room, by id and in the order of their invitation. */
export class Roster {
  readonly #byId = new Map<string, RosterEntry>();
  readonly #inOrder = new OrderedEntries<RosterEntry>();

  get(rawId: string): RosterEntry | undefined {
    return this.#byId.get(rawId);
  }

  /** Adds an entry with the largest `order` so far, or replaces the one with the same id and `order`. */
  set(entry: RosterEntry): void {
    if (this.#byId.has(entry.rawId)) this.#inOrder.replace(entry);
    else this.#inOrder.add(entry);
    this.#byId.set(entry.rawId, entry);
  }

  delete({ rawId, order }: RosterEntry): void {
    this.#byId.delete(rawId);
    this.#inOrder.delete(order);
  }

  after(order: number): Iterable<RosterEntry> {
    return this.#inOrder.after(order);
  }
}
