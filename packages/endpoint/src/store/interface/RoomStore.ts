import type { Metadata, Role } from '@anteroom/contract';
import type { RequestClaim } from './RequestStore.js';

/** What of a room is a copy of the service's. */
export type ServiceCopy = Pick<StoredRoom, 'validFrom' | 'validUntil' | 'pstnDialOutEnabled'>;

/** What the host keeps of a room. Times are in milliseconds since 1970. */
export interface StoredRoom {
  roomId: string;
  title: string;
  /** The host's user who made the room; `undefined` for one that was made elsewhere. */
  ownerId: string | undefined;
  knocking: boolean;
  metadata: Metadata;
  // Copies of the service's, so that a list of rooms needs no request for each. The service's own count.
  validFrom: number;
  validUntil: number;
  pstnDialOutEnabled: boolean;
}

export type StoredRoomChanges = Partial<Omit<StoredRoom, 'roomId' | 'ownerId'>>;

/** A room in somebody's list, with what the index says they are in it. */
export interface ListedRoom extends StoredRoom {
  role: Role | undefined;
}

/** Whose rooms to list, from where on. */
export interface RoomsQuery {
  userId: string;
  acsUserId: string | undefined;
  /** The last room of the page before. */
  after: { validFrom: number; roomId: string } | undefined;
  limit: number;
}

/**
 * Rooms and who is invited to them. The service's roster is the truth; the members here are an index of it, so that a
 * user's rooms can be listed.
 */
export interface RoomStore {
  room(roomId: string): Promise<StoredRoom | undefined>;
  /**
   * Keeps a new room, its members, and the claim's outcome: all of it or nothing. Rejects when the claim was lost
   * meanwhile.
   */
  addRoom(room: StoredRoom, members: ReadonlyMap<string, Role>, claim?: RequestClaim): Promise<void>;
  /**
   * Changes what is given. `false` when there is no such room. With `since`, a compare-and-set: also `false`, and nothing
   * changes, when the room's {@link RoomStore.revision} is a later one.
   */
  updateRoom(roomId: string, changes: StoredRoomChanges, since?: number): Promise<boolean>;
  /** Forgets a room with its members and knocks. */
  deleteRoom(roomId: string): Promise<void>;
  /** The rooms that somebody made or is a member of, the latest to begin first. */
  roomsOf(query: RoomsQuery): Promise<ListedRoom[]>;
  /** Every room, by id, from after this one on. */
  allRooms(after: string, limit: number): Promise<StoredRoom[]>;
  /** The role of each member, by ACS user id. */
  members(roomId: string): Promise<Map<string, Role>>;
  /** The role of one member; `undefined` for somebody who is none, and for an unknown room. */
  memberRole(roomId: string, acsUserId: string): Promise<Role | undefined>;
  /** How often the members of a room, or its copies of what the service keeps, were written; 0 for an unknown room. */
  revision(roomId: string): Promise<number>;
  /**
   * Sets the role of members; `null` removes them. Does nothing for an unknown room. With `since`, a compare-and-set:
   * members that were written after that revision stay as they are, and their ids are returned.
   */
  setMembers(roomId: string, changes: ReadonlyMap<string, Role | null>, since?: number): Promise<Set<string>>;
}

/** Whether changes concern what is a copy of the service's. */
export function changesCopy({ validFrom, validUntil, pstnDialOutEnabled }: StoredRoomChanges): boolean {
  return validFrom !== undefined || validUntil !== undefined || pstnDialOutEnabled !== undefined;
}
