/**
 * Maps the host's users to ACS identities. The service does not store this ("Identity model",
 * `concepts/identity-model.md`: mapping users to identities is the host's job).
 */
export interface IdentityStore {
  /** The ACS user ids of users, by user id. Users without an identity are left out. */
  identitiesOf(userIds: readonly string[]): Promise<Map<string, string>>;
  /** The users behind ACS user ids, by ACS user id. Unknown ids are left out. */
  usersOf(acsUserIds: readonly string[]): Promise<Map<string, string>>;
  /**
   * Saves the identity of a user and returns the saved one. The first writer wins: if the user already has an identity,
   * nothing changes and that identity is returned.
   */
  saveIdentity(userId: string, acsUserId: string): Promise<string>;
}
