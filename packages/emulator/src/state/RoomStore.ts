import { randomInt } from 'node:crypto';
import { EventEmitter } from 'node:events';
import type { Role } from '@anteroom/contract';
import { OrderedEntries } from './OrderedEntries.js';
import { type Page, type PageStart, type Paging, pageFrom } from './paging.js';
import { Roster, type RosterEntry } from './Roster.js';

/** The settings of a room that a caller chooses. Times are milliseconds since 1970. */
export interface RoomSettings {
  validFrom: number;
  validUntil: number;
  pstnDialOutEnabled: boolean;
}

/** A change to a roster: a role adds or replaces a participant, `null` removes one. Keys are ACS user ids. */
export type RosterChanges = Map<string, Role | null>;

export interface StoredRoom extends RoomSettings {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly order: number;
}

/** A room with its roster as it is stored in a state file. */
export interface RoomRecord extends StoredRoom {
  readonly roster: readonly RosterEntry[];
}

export interface RoomStoreSettings extends Paging {
  clock: () => number;
  /** How long a room is kept after its `validUntil`, in milliseconds. */
  gracePeriodMs: number;
}

/** The changes that running calls and a state file need to know. */
export interface RoomChanges {
  'role-changed': [roomId: string, rawId: string, role: Role];
  'dial-out-changed': [roomId: string, pstnDialOutEnabled: boolean];
  'participant-removed': [roomId: string, rawId: string];
  'room-deleted': [roomId: string, validUntil: number];
  /** Emitted after every change of any kind. */
  changed: [];
}

interface RoomEntry {
  room: StoredRoom;
  readonly order: number;
  readonly roster: Roster;
}

/** How many rooms each creation checks for an expired grace period. Two outpace any creation. */
const SWEPT_AT_ONCE = 2;

/**
 * The rooms and rosters, in memory. It trusts its callers to have checked `roomRules`. No request costs more with many
 * rooms than with few, and a room past its grace period is never returned.
 */
export class RoomStore {
  readonly changes = new EventEmitter<RoomChanges>();
  readonly #settings: RoomStoreSettings;
  readonly #entries = new Map<string, RoomEntry>();
  readonly #inOrder = new OrderedEntries<RoomEntry>();
  #order = 0;
  #sweptTo = 0;

  constructor(settings: RoomStoreSettings) {
    this.#settings = settings;
  }

  create(settings: RoomSettings, roster: RosterChanges): StoredRoom {
    this.#sweep();
    const room = { ...settings, id: this.#newId(), createdAt: this.#settings.clock(), order: this.#nextOrder() };
    this.#put(room);
    this.changeRoster(room.id, roster);
    return room;
  }

  find(id: string): StoredRoom | undefined {
    return this.#entry(id)?.room;
  }

  list(start: PageStart): Page<StoredRoom> {
    const { items, ...page } = pageFrom((order) => this.#presentAfter(order), start, this.#settings);
    return { ...page, items: items.map(({ room }) => room) };
  }

  update(room: StoredRoom, settings: RoomSettings): StoredRoom {
    const entry = this.#entry(room.id);
    const updated = { ...room, ...settings };
    if (entry !== undefined) entry.room = updated;
    if (updated.pstnDialOutEnabled !== room.pstnDialOutEnabled) {
      this.changes.emit('dial-out-changed', room.id, updated.pstnDialOutEnabled);
    }
    this.changes.emit('changed');
    return updated;
  }

  delete(id: string): void {
    const entry = this.#entries.get(id);
    if (entry === undefined) return;
    this.#entries.delete(id);
    this.#inOrder.delete(entry.order);
    this.changes.emit('room-deleted', id, entry.room.validUntil);
    this.changes.emit('changed');
  }

  /** Deletes every room. */
  clear(): void {
    for (const id of [...this.#entries.keys()]) this.delete(id);
  }

  role(id: string, rawId: string): Role | undefined {
    return this.#entry(id)?.roster.get(rawId)?.role;
  }

  roster(id: string, start: PageStart): Page<RosterEntry> {
    return pageFrom((order) => this.#entry(id)?.roster.after(order) ?? [], start, this.#settings);
  }

  changeRoster(id: string, changes: RosterChanges): void {
    const entry = this.#entry(id);
    if (entry === undefined) return;
    for (const [rawId, role] of changes) {
      const current = entry.roster.get(rawId);
      if (role !== null) {
        entry.roster.set({ rawId, role, order: current?.order ?? this.#nextOrder() });
        if (current !== undefined && current.role !== role) this.changes.emit('role-changed', id, rawId, role);
      } else if (current !== undefined) {
        entry.roster.delete(current);
        this.changes.emit('participant-removed', id, rawId);
      }
    }
    this.changes.emit('changed');
  }

  /** A batch of rooms with their rosters, from a position on. A state file reads all rooms in batches. */
  records(after: number, count: number): RoomRecord[] {
    const page = pageFrom(
      (order) => this.#inOrder.after(order),
      { after, emptyFirst: false },
      { pageSize: count, emptyPages: false },
    );
    return page.items.map(({ room, roster }) => ({ ...room, roster: [...roster.after(0)] }));
  }

  /** Restores rooms from a state file. */
  restore(records: Iterable<RoomRecord>): void {
    for (const { roster, ...room } of records) {
      const entry = this.#put(room);
      this.#order = Math.max(this.#order, room.order);
      for (const participant of roster) {
        entry.roster.set(participant);
        this.#order = Math.max(this.#order, participant.order);
      }
    }
  }

  #put(room: StoredRoom): RoomEntry {
    const entry: RoomEntry = { room, order: room.order, roster: new Roster() };
    this.#entries.set(room.id, entry);
    this.#inOrder.add(entry);
    return entry;
  }

  #entry(id: string): RoomEntry | undefined {
    const entry = this.#entries.get(id);
    if (entry === undefined || !this.#isPast(entry)) return entry;
    this.delete(id);
    return undefined;
  }

  #isPast({ room }: RoomEntry): boolean {
    return this.#settings.clock() >= room.validUntil + this.#settings.gracePeriodMs;
  }

  *#presentAfter(order: number): Generator<RoomEntry, void> {
    const past: string[] = [];
    try {
      for (const entry of this.#inOrder.after(order)) {
        if (this.#isPast(entry)) past.push(entry.room.id);
        else yield entry;
      }
    } finally {
      for (const id of past) this.delete(id);
    }
  }

  /** No one may ever ask for a purged room again, so each creation checks some rooms. */
  #sweep(): void {
    const looked: RoomEntry[] = [];
    for (const entry of this.#inOrder.after(this.#sweptTo)) {
      looked.push(entry);
      if (looked.length === SWEPT_AT_ONCE) break;
    }
    this.#sweptTo = looked.at(-1)?.order ?? 0;
    for (const { room } of looked) this.#entry(room.id);
  }

  #nextOrder(): number {
    this.#order += 1;
    return this.#order;
  }

  /** Seventeen digits that begin with 994, as in recordings of the service: more than a JavaScript number can hold. */
  #newId(): string {
    const id = `994${String(randomInt(10 ** 14)).padStart(14, '0')}`;
    return this.#entries.has(id) ? this.#newId() : id;
  }
}
