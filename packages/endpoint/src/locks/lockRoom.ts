import { setTimeout as pause } from 'node:timers/promises';
import type { RequestClaim, RequestStore } from '../store/index.js';

/** The first and the longest wait before trying again to get the lock, in milliseconds. */
const WAIT_MS = { first: 20, longest: 500 };

/**
 * A lock that was left behind by a crash ends after this many time limits: the holder's, those of undoing the changes of the
 * roster and of the room, and a spare.
 */
const LIMITS = 4;

/** Who takes a lock. */
export interface LockHolder {
  store: RequestStore;
  clock: () => number;
  /** How long the holder may take, in milliseconds. */
  limitMs: number;
  /** Ends waiting for the lock. */
  signal: AbortSignal;
  report: (error: unknown) => void;
}

/**
 * Runs a change of a room while nothing else changes it, in any instance: what is checked first then still holds when it is
 * changed. Without it, two people who save at the same time would overwrite each other unseen. It is not reentrant.
 */
export async function lockRoom<T>(holder: LockHolder, roomId: string, run: () => Promise<T>): Promise<T> {
  // Not an `Idempotency-Key`, because those have no spaces.
  const claim: RequestClaim = { userId: 'anteroom', key: `lock of room ${roomId}`, attempt: crypto.randomUUID() };
  try {
    await acquire(holder, claim);
    return await run();
  } finally {
    // Also if acquiring failed: the claim may have been saved, and only the store's response was lost.
    await holder.store.releaseRequest(claim).catch(holder.report);
  }
}

async function acquire({ store, clock, limitMs, signal }: LockHolder, claim: RequestClaim): Promise<void> {
  for (let wait = WAIT_MS.first; ; wait = Math.min(2 * wait, WAIT_MS.longest)) {
    const now = clock();
    // Its holder says when it ends. The waiting request's time limit may be another.
    const times = { now, expiresAt: now + LIMITS * limitMs, lostBefore: 0 };
    const { state } = await store.claimRequest({ ...claim, bodyHash: '', ...times });
    if (state === 'claimed') return;
    // A random part, so that requests that came together do not ask the store together.
    await pause(wait * (0.5 + Math.random() / 2), undefined, { signal });
  }
}
