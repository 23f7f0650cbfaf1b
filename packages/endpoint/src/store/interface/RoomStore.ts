import type { Metadata, Role, RoomState } from '@anteroom/contract';
import type { RequestClaim } from './RequestStore.js';

/** The fields of a stored room that are copied from the service. */
export type ServiceCopy = Pick<StoredRoom, 'validFrom' | 'validUntil' | 'pstnDialOutEnabled'>;

/** A room in the host's store. Times are in milliseconds since 1970. */
export interface StoredRoom {
  roomId: string;
  title: string;
  /** The host's user who created the room; `undefined` for a room that was created elsewhere. */
  ownerId: string | undefined;
  knocking: boolean;
  metadata: Metadata;
  // Copies, so that listing rooms needs no request to the service for each. The service's own values are authoritative.
  validFrom: number;
  validUntil: number;
  pstnDialOutEnabled: boolean;
  /** How often the title or the window has changed. The store counts, also when the copy of the window is corrected. */
  sequence: number;
  /**
   * When the title or the window last changed, by the store's clock. `undefined` for a room that was stored by a version of this
   * package that did not count, and not changed since.
   */
  changedAt: number | undefined;
}

/** A room to save: the store itself counts its changes. */
export type NewStoredRoom = Omit<StoredRoom, 'sequence' | 'changedAt'>;

export type StoredRoomChanges = Partial<Omit<NewStoredRoom, 'roomId' | 'ownerId'>>;

/** A room in a user's list, with their role from the index. */
export interface ListedRoom extends StoredRoom {
  role: Role | undefined;
}

/** Whose rooms to list, and where to start. */
export interface RoomsQuery {
  userId: string;
  acsUserId: string | undefined;
  /** The last room of the previous page. */
  after: { validFrom: number; roomId: string } | undefined;
  limit: number;
  /** Only rooms in this state at this moment. Default: every room. */
  state?: { name: RoomState; now: number } | undefined;
}

/**
 * Rooms and their members. The service's roster is authoritative; the members here are an index of it, so that a user's
 * rooms can be listed.
 */
export interface RoomStore {
  room(roomId: string): Promise<StoredRoom | undefined>;
  /**
   * Saves a new room, its members, and the outcome of the claim: all or nothing. Rejects if the claim was lost meanwhile.
   */
  addRoom(room: NewStoredRoom, members: ReadonlyMap<string, Role>, claim?: RequestClaim): Promise<void>;
  /**
   * Changes the given fields, and counts in `sequence` if that changes the title or the window. Returns `false` if there is
   * no such room. With `since`, it is a compare-and-set: it also returns `false`, and changes nothing, if the room's
   * {@link RoomStore.revision} is later.
   */
  updateRoom(roomId: string, changes: StoredRoomChanges, since?: number): Promise<boolean>;
  /** Deletes a room with its members and knocks. */
  deleteRoom(roomId: string): Promise<void>;
  /** The rooms that a user created or is a member of, the latest to begin first. */
  roomsOf(query: RoomsQuery): Promise<ListedRoom[]>;
  /** All rooms ordered by id, starting after this one. */
  allRooms(after: string, limit: number): Promise<StoredRoom[]>;
  /** The role of each member, by ACS user id. */
  members(roomId: string): Promise<Map<string, Role>>;
  /** The role of one member; `undefined` for a person who is not a member, and for an unknown room. */
  memberRole(roomId: string, acsUserId: string): Promise<Role | undefined>;
  /** How often a room's members, or its copies of the service's fields, were written; 0 for an unknown room. */
  revision(roomId: string): Promise<number>;
  /**
   * Sets members' roles; `null` removes a member. Does nothing for an unknown room. With `since`, it is a compare-and-set:
   * members that were written after that revision stay unchanged, and their ids are returned.
   */
  setMembers(roomId: string, changes: ReadonlyMap<string, Role | null>, since?: number): Promise<Set<string>>;
}

/** Whether changes include fields that are copied from the service. */
export function changesCopy({ validFrom, validUntil, pstnDialOutEnabled }: StoredRoomChanges): boolean {
  return validFrom !== undefined || validUntil !== undefined || pstnDialOutEnabled !== undefined;
}
