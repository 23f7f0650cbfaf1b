import { randomInt } from 'node:crypto';
import { EventEmitter } from 'node:events';
import type { Role } from '@anteroom/contract';
import { type Page, pageAfter } from './paging.js';
import type { RoomSettings, RosterChanges } from './roomRules.js';

export interface StoredRoom extends RoomSettings {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly order: number;
}

export interface RosterEntry {
  readonly rawId: string;
  readonly role: Role;
  readonly order: number;
}

/** What a running call has to know of. */
export interface RoomChanges {
  'role-changed': [roomId: string, rawId: string, role: Role];
  'participant-removed': [roomId: string, rawId: string];
  'room-deleted': [roomId: string];
}

/** The rooms and rosters, in memory. It trusts its callers: `roomRules` have been kept before. */
export class RoomStore {
  readonly changes = new EventEmitter<RoomChanges>();
  readonly #rooms = new Map<string, { room: StoredRoom; roster: Map<string, RosterEntry> }>();
  readonly #createdBy = new Map<string, StoredRoom>();
  readonly #clock: () => number;
  #order = 0;

  constructor(clock: () => number) {
    this.#clock = clock;
  }

  /** The room as it was when a request with this `Repeatability-Request-ID` created it. */
  createdBy(requestId: string): StoredRoom | undefined {
    return this.#createdBy.get(requestId);
  }

  create(settings: RoomSettings, roster: RosterChanges, requestId?: string): StoredRoom {
    const room = { ...settings, id: this.#newId(), createdAt: this.#clock(), order: this.#nextOrder() };
    this.#rooms.set(room.id, { room, roster: new Map() });
    this.changeRoster(room.id, roster);
    if (requestId !== undefined) this.#createdBy.set(requestId, room);
    return room;
  }

  find(id: string): StoredRoom | undefined {
    return this.#rooms.get(id)?.room;
  }

  list(after: number): Page<StoredRoom> {
    return pageAfter(
      [...this.#rooms.values()].map(({ room }) => room),
      after,
    );
  }

  update(room: StoredRoom, settings: RoomSettings): StoredRoom {
    const stored = this.#rooms.get(room.id);
    const updated = { ...room, ...settings };
    if (stored !== undefined) stored.room = updated;
    return updated;
  }

  delete(id: string): void {
    if (this.#rooms.delete(id)) this.changes.emit('room-deleted', id);
  }

  role(id: string, rawId: string): Role | undefined {
    return this.#rooms.get(id)?.roster.get(rawId)?.role;
  }

  roster(id: string, after: number): Page<RosterEntry> {
    return pageAfter(this.#rooms.get(id)?.roster.values() ?? [], after);
  }

  changeRoster(id: string, changes: RosterChanges): void {
    const roster = this.#rooms.get(id)?.roster;
    if (roster === undefined) return;
    for (const [rawId, role] of changes) {
      const current = roster.get(rawId);
      if (role === null) {
        if (roster.delete(rawId)) this.changes.emit('participant-removed', id, rawId);
      } else {
        roster.set(rawId, { rawId, role, order: current?.order ?? this.#nextOrder() });
        if (current !== undefined && current.role !== role) this.changes.emit('role-changed', id, rawId, role);
      }
    }
  }

  #nextOrder(): number {
    this.#order += 1;
    return this.#order;
  }

  /** Seventeen digits that begin with 994, as in recordings of the service: more than a JavaScript number can hold. */
  #newId(): string {
    const id = `994${String(randomInt(10 ** 14)).padStart(14, '0')}`;
    return this.#rooms.has(id) ? this.#newId() : id;
  }
}
