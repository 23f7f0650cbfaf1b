import type { ClaimedRequest, ClaimOutcome, RequestClaim, RequestStore } from '../interface/index.js';
import type { Database } from './database/index.js';

/** How many expired rows are deleted at once. */
const DELETED_AT_ONCE = 1_000;

export function sqlRequests(db: Database): RequestStore {
  return {
    claimRequest: (request) => claim(db, request),
    settleRequest: (settled, roomId) => settleClaim(db, settled, roomId),
    releaseRequest: async ({ userId, key, attempt }) => {
      await db
        .deleteFrom('requests')
        .where('user_id', '=', userId)
        .where('key', '=', key)
        .where('attempt', '=', attempt)
        .where('room_id', 'is', null)
        .execute();
    },
    count: async (bucket, endsAt, now, amount = 1) => {
      const { count } = await db
        .insertInto('counters')
        .values({ bucket, ends_at: new Date(endsAt), count: amount })
        .onConflict((conflict) =>
          conflict.columns(['bucket', 'ends_at']).doUpdateSet((eb) => ({ count: eb('counters.count', '+', amount) })),
        )
        .returning('count')
        .executeTakeFirstOrThrow();
      // The first request of a time window deletes expired rows.
      if (count === amount) await deleteExpired(db, now);
      return count;
    },
  };
}

/** Saves the outcome of a claim, in the transaction of that outcome. Throws if the claim was lost. */
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

async function claim(db: Database, request: ClaimedRequest): Promise<ClaimOutcome> {
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
  // No row: the attempt that held the key has just failed.
  if (!kept) return claim(db, request);
  if (kept.expires_at.getTime() > request.now) {
    if (kept.body_hash !== request.bodyHash) return { state: 'other-body' };
    if (kept.room_id !== null) return { state: 'made', roomId: kept.room_id };
    if (kept.claimed_at.getTime() >= request.lostBefore) return { state: 'running' };
  }
  await db.updateTable('requests').set(values).where('user_id', '=', userId).where('key', '=', key).execute();
  return { state: 'claimed' };
}

async function deleteExpired(db: Database, now: number): Promise<void> {
  // Skips rows that another instance is deleting: waiting for each other would be a deadlock.
  const counters = db
    .selectFrom('counters')
    .select(['bucket', 'ends_at'])
    .where('ends_at', '<=', new Date(now))
    .limit(DELETED_AT_ONCE)
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
    .limit(DELETED_AT_ONCE)
    .forUpdate()
    .skipLocked();
  await db
    .deleteFrom('requests')
    .where((eb) => eb(eb.refTuple('user_id', 'key'), 'in', requests.$asTuple('user_id', 'key')))
    .execute();
}
