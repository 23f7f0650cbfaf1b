import type { Selectable } from 'kysely';
import type { KnockStore, StoredKnock } from '../interface/index.js';
import type { Database, Tables } from './database/index.js';

function knockOf(row: Selectable<Tables['knocks']>): StoredKnock {
  return {
    id: row.id,
    roomId: row.room_id,
    userId: row.user_id,
    state: row.state,
    note: row.note ?? undefined,
    role: row.role ?? undefined,
    reason: row.reason ?? undefined,
    knockedAt: row.knocked_at.getTime(),
    expiresAt: row.expires_at.getTime(),
  };
}

export function sqlKnocks(db: Database): KnockStore {
  return {
    addKnock: (knock) => addKnock(db, knock),
    knock: async (roomId, knockId) => {
      const row = await db
        .selectFrom('knocks')
        .selectAll()
        .where('id', '=', knockId)
        .where('room_id', '=', roomId)
        .executeTakeFirst();
      return row && knockOf(row);
    },
    latestKnock: async (roomId, userId) => {
      const row = await db
        .selectFrom('knocks')
        .selectAll()
        .where('room_id', '=', roomId)
        .where('user_id', '=', userId)
        .orderBy('knocked_at', 'desc')
        .orderBy('id', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row && knockOf(row);
    },
    waitingKnocks: async (roomId, now, limit) => {
      const rows = await waiting(db, roomId, now)
        .selectAll()
        .orderBy('knocked_at')
        .orderBy('id')
        .limit(limit)
        .execute();
      return rows.map(knockOf);
    },
    waitingBefore: async ({ id, roomId, knockedAt }, now) => {
      const { before } = await waiting(db, roomId, now)
        .select((eb) => eb.fn.countAll<string>().as('before'))
        .where((eb) => eb(eb.refTuple('knocked_at', 'id'), '<', eb.tuple(new Date(knockedAt), id)))
        .executeTakeFirstOrThrow();
      return Number(before);
    },
    settleKnock: async (knockId, { state, role, reason, at }) => {
      const { numUpdatedRows } = await db
        .updateTable('knocks')
        .set({ state, role: role ?? null, reason: reason ?? null, settled_at: new Date(at) })
        .where('id', '=', knockId)
        .where('state', '=', 'waiting')
        .where('expires_at', '>', new Date(at))
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },
    refusalsSince: async (roomId, userId, since) => {
      const rows = await db
        .selectFrom('knocks')
        .select('settled_at')
        .where('room_id', '=', roomId)
        .where('user_id', '=', userId)
        .where('state', '=', 'refused')
        .where('settled_at', '>=', new Date(since))
        .orderBy('settled_at')
        .execute();
      return rows.flatMap((row) => (row.settled_at ? [row.settled_at.getTime()] : []));
    },
  };
}

function waiting(db: Database, roomId: string, now: number) {
  return db
    .selectFrom('knocks')
    .where('room_id', '=', roomId)
    .where('state', '=', 'waiting')
    .where('expires_at', '>', new Date(now));
}

async function addKnock(db: Database, knock: StoredKnock): Promise<StoredKnock> {
  // An expired knock must leave the unique index of waiting knocks.
  await db
    .updateTable('knocks')
    .set({ state: 'expired' })
    .where('room_id', '=', knock.roomId)
    .where('user_id', '=', knock.userId)
    .where('state', '=', 'waiting')
    .where('expires_at', '<=', new Date(knock.knockedAt))
    .execute();
  await db
    .insertInto('knocks')
    .values({
      id: knock.id,
      room_id: knock.roomId,
      user_id: knock.userId,
      state: knock.state,
      note: knock.note ?? null,
      role: null,
      reason: null,
      knocked_at: new Date(knock.knockedAt),
      expires_at: new Date(knock.expiresAt),
      settled_at: null,
    })
    .onConflict((conflict) => conflict.columns(['room_id', 'user_id']).where('state', '=', 'waiting').doNothing())
    .execute();
  const kept = await db
    .selectFrom('knocks')
    .selectAll()
    .where('room_id', '=', knock.roomId)
    .where('user_id', '=', knock.userId)
    .where('state', '=', 'waiting')
    .executeTakeFirst();
  // No row: the knock that conflicted was settled just now.
  return kept ? knockOf(kept) : addKnock(db, knock);
}
