import type { IdentityStore } from '../interface/index.js';

export function memoryIdentities(): IdentityStore {
  const identities = new Map<string, string>();
  const users = new Map<string, string>();
  return {
    identitiesOf: async (userIds) => pick(identities, userIds),
    usersOf: async (acsUserIds) => pick(users, acsUserIds),
    saveIdentity: async (userId, acsUserId) => {
      const first = identities.get(userId);
      if (first !== undefined) return first;
      identities.set(userId, acsUserId);
      users.set(acsUserId, userId);
      return acsUserId;
    },
  };
}

function pick(all: ReadonlyMap<string, string>, keys: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const key of keys) {
    const value = all.get(key);
    if (value !== undefined) found.set(key, value);
  }
  return found;
}
