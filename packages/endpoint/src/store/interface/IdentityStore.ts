/**
 * Which user of the host has which ACS identity. The service does not keep it ("Identity model",
 * `concepts/identity-model.md`: mapping users to identities is the host's job).
 */
export interface IdentityStore {
  /** The ACS user ids of users, by user id. A user without one is left out. */
  identitiesOf(userIds: readonly string[]): Promise<Map<string, string>>;
  /** The users behind ACS user ids, by ACS user id. An id that is not known is left out. */
  usersOf(acsUserIds: readonly string[]): Promise<Map<string, string>>;
  /**
   * Keeps the identity of a user and gives the one that is kept. The first writer wins: when the user has an identity
   * already, nothing changes and that one is given.
   */
  saveIdentity(userId: string, acsUserId: string): Promise<string>;
}
