/** What the service does not keep of a room. */
export interface StoredRoom {
  roomId: string;
  title: string;
  /** The host's user who made the room. */
  ownerId: string;
}

/**
 * What the host remembers: who has which ACS identity, and the titles of rooms. The service keeps neither ("Identity
 * model", `concepts/identity-model.md`: mapping users to identities is the host's job).
 *
 * Everything else, roles above all, is read from the service each time.
 */
export interface RoomStore {
  /** The ACS user id of a host's user, or `undefined` when they have none yet. */
  identityOf(userId: string): Promise<string | undefined>;
  /**
   * Keeps the identity of a user and returns the one that is kept. The first writer wins: when the user has an identity
   * already, nothing changes and that one is returned. In SQL: `insert ... on conflict do nothing`, then `select`.
   */
  saveIdentity(userId: string, acsUserId: string): Promise<string>;
  /** The host's users behind ACS user ids, by ACS user id. An id that is not known is left out. */
  usersOf(acsUserIds: string[]): Promise<Map<string, string>>;
  /** What is kept of a room, or `undefined`. */
  room(roomId: string): Promise<StoredRoom | undefined>;
  /** Keeps a room, in place of what was kept of it before. */
  saveRoom(room: StoredRoom): Promise<void>;
}
