import type { KnockStore, StoredKnock } from '../interface/index.js';

/** A stored knock, with the time at which it was settled. */
interface StoredEntry extends StoredKnock {
  settledAt?: number;
}

export function memoryKnocks(): { store: KnockStore; forget: (roomId: string) => void } {
  let knocks: StoredEntry[] = [];
  const waiting = (roomId: string, now: number) =>
    knocks.filter((knock) => knock.roomId === roomId && knock.state === 'waiting' && knock.expiresAt > now);
  const withoutTime = ({ settledAt: _, ...knock }: StoredEntry): StoredKnock => knock;

  const store: KnockStore = {
    addKnock: async (knock) => {
      const first = waiting(knock.roomId, knock.knockedAt).find(({ userId }) => userId === knock.userId);
      if (first) return withoutTime(first);
      knocks.push({ ...knock });
      return knock;
    },
    knock: async (roomId, knockId) => {
      const found = knocks.find((knock) => knock.id === knockId && knock.roomId === roomId);
      return found && withoutTime(found);
    },
    latestKnock: async (roomId, userId) => {
      const found = knocks.findLast((knock) => knock.roomId === roomId && knock.userId === userId);
      return found && withoutTime(found);
    },
    waitingKnocks: async (roomId, now, limit) => waiting(roomId, now).slice(0, limit).map(withoutTime),
    waitingBefore: async ({ id, roomId }, now) => {
      const queue = waiting(roomId, now);
      const place = queue.findIndex((knock) => knock.id === id);
      return place < 0 ? queue.length : place;
    },
    settleKnock: async (knockId, { at, ...settlement }) => {
      const knock = knocks.find(({ id }) => id === knockId);
      if (knock?.state !== 'waiting' || knock.expiresAt <= at) return false;
      Object.assign(knock, settlement, { settledAt: at });
      return true;
    },
    refusalsSince: async (roomId, userId, since) =>
      knocks.flatMap((knock) => {
        const { settledAt = 0 } = knock;
        const isOne = knock.roomId === roomId && knock.userId === userId && knock.state === 'refused';
        return isOne && settledAt >= since ? [settledAt] : [];
      }),
  };
  return {
    store,
    forget: (roomId) => {
      knocks = knocks.filter((knock) => knock.roomId !== roomId);
    },
  };
}
