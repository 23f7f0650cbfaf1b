import type { IdentityStore } from '../interface/index.js';
import type { Database } from './database/index.js';

export function sqlIdentities(db: Database): IdentityStore {
  return {
    identitiesOf: async (userIds) => {
      if (userIds.length === 0) return new Map();
      const rows = await db.selectFrom('identities').selectAll().where('user_id', 'in', userIds).execute();
      return new Map(rows.map((row) => [row.user_id, row.acs_user_id]));
    },
    usersOf: async (acsUserIds) => {
      if (acsUserIds.length === 0) return new Map();
      const rows = await db.selectFrom('identities').selectAll().where('acs_user_id', 'in', acsUserIds).execute();
      return new Map(rows.map((row) => [row.acs_user_id, row.user_id]));
    },
    saveIdentity: async (userId, acsUserId) => {
      // Waits for a concurrent writer that was first, so that the select below sees its row.
      await db
        .insertInto('identities')
        .values({ user_id: userId, acs_user_id: acsUserId })
        .onConflict((conflict) => conflict.column('user_id').doNothing())
        .execute();
      const saved = await db
        .selectFrom('identities')
        .select('acs_user_id')
        .where('user_id', '=', userId)
        .executeTakeFirstOrThrow();
      return saved.acs_user_id;
    },
  };
}
