import type { RoomStore, StoredRoom } from './roomStore.js';

/**
 * A {@link RoomStore} that forgets everything when the process ends: for development and tests, never for production,
 * where a restart would give everybody a new identity that no roster knows.
 *
 * @example
 * const store = createMemoryStore();
 * await store.saveRoom({ roomId: room.id, title: 'Weekly review', ownerId: 'olga' });
 */
export function createMemoryStore(): RoomStore {
  const identities = new Map<string, string>();
  const users = new Map<string, string>();
  const rooms = new Map<string, StoredRoom>();
  return {
    identityOf: async (userId) => identities.get(userId),
    saveIdentity: async (userId, acsUserId) => {
      const first = identities.get(userId);
      if (first !== undefined) return first;
      identities.set(userId, acsUserId);
      users.set(acsUserId, userId);
      return acsUserId;
    },
    usersOf: async (acsUserIds) => {
      const found = new Map<string, string>();
      for (const acsUserId of acsUserIds) {
        const userId = users.get(acsUserId);
        if (userId !== undefined) found.set(acsUserId, userId);
      }
      return found;
    },
    room: async (roomId) => rooms.get(roomId),
    saveRoom: async (room) => {
      rooms.set(room.roomId, { ...room });
    },
  };
}
