import { randomInt } from 'node:crypto';
import { EventEmitter } from 'node:events';
import type { Role } from '@anteroom/contract';
import { serviceTime } from '../wire/index.js';
import { OrderedEntries } from './OrderedEntries.js';
import { type Page, type PageStart, type Paging, pageFrom } from './paging.js';
import { personOf } from './personOf.js';
import { Roster, type RosterEntry } from './Roster.js';

/** The settings of a room that a caller chooses. Times are in the format of the service, with every digit that was sent. */
export interface RoomSettings {
  validFrom: string;
  validUntil: string;
  pstnDialOutEnabled: boolean;
}

/**
 * A change to a roster: a role adds or replaces a participant, `null` removes one. Keys are ACS user ids; a participant keeps
 * the spelling by which they were added.
 */
export type RosterChanges = Map<string, Role | null>;

export interface StoredRoom extends RoomSettings {
  readonly id: string;
  readonly createdAt: string;
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
  'room-deleted': [roomId: string, validUntil: string];
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

/** How many deleted rooms are remembered, so that their second deletion is not a 404. */
const REMEMBERED_DELETIONS = 10_000;

/**
 * The rooms and rosters, in memory. It trusts its callers to have checked `roomRules`. No request costs more with many
 * rooms than with few, and a room past its grace period is never returned.
 */
export class RoomStore {
  readonly changes = new EventEmitter<RoomChanges>();
  readonly #settings: RoomStoreSettings;
  readonly #entries = new Map<string, RoomEntry>();
  readonly #inOrder = new OrderedEntries<RoomEntry>();
  readonly #deleted = new Set<string>();
  #order = 0;
  #sweptTo = 0;

  constructor(settings: RoomStoreSettings) {
    this.#settings = settings;
  }

  create(settings: RoomSettings, roster: RosterChanges): StoredRoom {
    this.#sweep();
    const createdAt = serviceTime(this.#settings.clock());
    const room = { ...settings, id: this.#newId(), createdAt, order: this.#nextOrder() };
    this.#put(room);
    this.changeRoster(room.id, roster);
    return room;
  }

  find(id: string): StoredRoom | undefined {
    return this.#entry(id)?.room;
  }

  /** The newest room comes first. */
  list(start: PageStart): Page<StoredRoom> {
    const { items, ...page } = pageFrom((order) => this.#presentBefore(order), start, this.#settings);
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

  /** @returns false if there is no such room and none was deleted lately */
  delete(id: string): boolean {
    const entry = this.#entries.get(id);
    if (entry === undefined) return this.#deleted.has(id);
    this.#entries.delete(id);
    this.#rememberDeletion(id);
    this.#inOrder.delete(entry.order);
    this.changes.emit('room-deleted', id, entry.room.validUntil);
    this.changes.emit('changed');
    return true;
  }

  /** Deletes every room, and forgets those that were deleted before. */
  clear(): void {
    for (const id of [...this.#entries.keys()]) this.delete(id);
    this.#deleted.clear();
    this.changes.emit('changed');
  }

  /** The ids of rooms that were deleted lately. */
  deletions(): string[] {
    return [...this.#deleted];
  }

  role(id: string, rawId: string): Role | undefined {
    return this.#entry(id)?.roster.get(rawId)?.role;
  }

  roster(id: string, start: PageStart): Page<RosterEntry> {
    return pageFrom((order = 0) => this.#entry(id)?.roster.after(order) ?? [], start, this.#settings);
  }

  changeRoster(id: string, changes: RosterChanges): void {
    const entry = this.#entry(id);
    if (entry === undefined) return;
    for (const [rawId, role] of changes) {
      const current = entry.roster.get(rawId);
      if (role !== null) {
        entry.roster.set({ rawId: current?.rawId ?? rawId, role, order: current?.order ?? this.#nextOrder() });
        if (current !== undefined && current.role !== role) {
          this.changes.emit('role-changed', id, personOf(rawId), role);
        }
      } else if (current !== undefined) {
        entry.roster.delete(current);
        this.changes.emit('participant-removed', id, personOf(rawId));
      }
    }
    this.changes.emit('changed');
  }

  /** A batch of rooms with their rosters, from a position on. A state file reads all rooms in batches. */
  records(after: number, count: number): RoomRecord[] {
    const page = pageFrom(
      (order = 0) => this.#inOrder.after(order),
      { after, emptyFirst: false },
      { pageSize: count, emptyPages: false },
    );
    return page.items.map(({ room, roster }) => ({ ...room, roster: [...roster.after(0)] }));
  }

  /** Restores rooms, and the ids of deleted ones, from a state file. */
  restore(records: Iterable<RoomRecord>, deletions: Iterable<string> = []): void {
    for (const id of deletions) this.#rememberDeletion(id);
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
    return this.#settings.clock() >= Date.parse(room.validUntil) + this.#settings.gracePeriodMs;
  }

  *#presentBefore(order = Number.POSITIVE_INFINITY): Generator<RoomEntry, void> {
    const past: string[] = [];
    try {
      for (const entry of this.#inOrder.before(order)) {
        if (this.#isPast(entry)) past.push(entry.room.id);
        else yield entry;
      }
    } finally {
      for (const id of past) this.delete(id);
    }
  }

  #rememberDeletion(id: string): void {
    this.#deleted.add(id);
    const [oldest] = this.#deleted;
    if (this.#deleted.size > REMEMBERED_DELETIONS && oldest !== undefined) this.#deleted.delete(oldest);
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
    return this.#entries.has(id) || this.#deleted.has(id) ? this.#newId() : id;
  }
}
