import type { ClaimAnswer, ClaimedRequest, RequestClaim, RequestStore } from '../interface/RequestStore.js';
import type { Database } from './database/tables.js';

/** Rows that are past their time, forgotten at once. */
const FORGOTTEN_AT_ONCE = 1_000;

export function sqlRequests(db: Database): RequestStore {
  return {
    claimRequest: (request) => claim(db, request),
    releaseRequest: async ({ userId, key, attempt }) => {
      await db
        .deleteFrom('requests')
        .where('user_id', '=', userId)
        .where('key', '=', key)
        .where('attempt', '=', attempt)
        .where('room_id', 'is', null)
        .execute();
    },
    count: async (bucket, endsAt, now) => {
      const { count } = await db
        .insertInto('counters')
        .values({ bucket, ends_at: new Date(endsAt), count: 1 })
        .onConflict((conflict) =>
          conflict.columns(['bucket', 'ends_at']).doUpdateSet((eb) => ({ count: eb('counters.count', '+', 1) })),
        )
        .returning('count')
        .executeTakeFirstOrThrow();
      // Whoever begins a window tidies up after those that are over.
      if (count === 1) await forget(db, now);
      return count;
    },
  };
}

/** Writes the outcome of a claim, within the transaction of that outcome. Throws when the claim was lost. */
export async function settleClaim(db: Database, claim: RequestClaim, roomId: string): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('requests')
    .set({ room_id: roomId })
    .where('user_id', '=', claim.userId)
    .where('key', '=', claim.key)
    .where('attempt', '=', claim.attempt)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new Error('Another attempt has taken the request over.');
}

async function claim(db: Database, request: ClaimedRequest): Promise<ClaimAnswer> {
  const { userId, key } = request;
  const values = {
    attempt: request.attempt,
    body_hash: request.bodyHash,
    room_id: null,
    claimed_at: new Date(request.now),
    expires_at: new Date(request.expiresAt),
  };
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('requests')
    .values({ user_id: userId, key, ...values })
    .onConflict((conflict) => conflict.columns(['user_id', 'key']).doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows !== 0n) return { state: 'claimed' };

  const kept = await db
    .selectFrom('requests')
    .selectAll()
    .where('user_id', '=', userId)
    .where('key', '=', key)
    .forUpdate()
    .executeTakeFirst();
  // Gone: the attempt that held it has just failed.
  if (!kept) return claim(db, request);
  if (kept.expires_at.getTime() > request.now) {
    if (kept.body_hash !== request.bodyHash) return { state: 'other-body' };
    if (kept.room_id !== null) return { state: 'made', roomId: kept.room_id };
    if (kept.claimed_at.getTime() >= request.lostBefore) return { state: 'running' };
  }
  await db.updateTable('requests').set(values).where('user_id', '=', userId).where('key', '=', key).execute();
  return { state: 'claimed' };
}

async function forget(db: Database, now: number): Promise<void> {
  // Rows that another instance is forgetting are left to it: waiting for each other in turn would be a deadlock.
  const counters = db
    .selectFrom('counters')
    .select(['bucket', 'ends_at'])
    .where('ends_at', '<=', new Date(now))
    .limit(FORGOTTEN_AT_ONCE)
    .forUpdate()
    .skipLocked();
  await db
    .deleteFrom('counters')
    .where((eb) => eb(eb.refTuple('bucket', 'ends_at'), 'in', counters.$asTuple('bucket', 'ends_at')))
    .execute();
  const requests = db
    .selectFrom('requests')
    .select(['user_id', 'key'])
    .where('expires_at', '<=', new Date(now))
    .limit(FORGOTTEN_AT_ONCE)
    .forUpdate()
    .skipLocked();
  await db
    .deleteFrom('requests')
    .where((eb) => eb(eb.refTuple('user_id', 'key'), 'in', requests.$asTuple('user_id', 'key')))
    .execute();
}
