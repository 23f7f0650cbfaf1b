import { setTimeout as pause } from 'node:timers/promises';
import type { RequestClaim } from '../store/index.js';
import type { EndpointRequest } from './EndpointRequest.js';

/** The first and the longest wait before trying again to get the lock, in milliseconds. */
const WAIT_MS = { first: 20, longest: 500 };

/**
 * A lock that was left behind by a crash ends after this many time limits: the request's, those of undoing the changes of the
 * roster and of the room, and a spare.
 */
const LIMITS = 4;

/**
 * Runs a change of a room while no other request changes it, in any instance: what is checked first then still holds when
 * it is changed. Without it, two people who save at the same time would overwrite each other unseen. It is not reentrant.
 *
 * Waits at most until the request's time limit.
 */
export async function withRoomLock<T>(request: EndpointRequest, roomId: string, run: () => Promise<T>): Promise<T> {
  // Not an `Idempotency-Key`, because those have no spaces.
  const claim: RequestClaim = { userId: 'anteroom', key: `lock of room ${roomId}`, attempt: crypto.randomUUID() };
  try {
    await acquire(request, claim);
    return await run();
  } finally {
    // Also if acquiring failed: the claim may have been saved, and only the store's response was lost.
    await request.settings.store.releaseRequest(claim).catch(request.report);
  }
}

async function acquire({ settings, signal }: EndpointRequest, claim: RequestClaim): Promise<void> {
  for (let wait = WAIT_MS.first; ; wait = Math.min(2 * wait, WAIT_MS.longest)) {
    const now = settings.clock();
    // Its holder says when it ends. The waiting request's time limit may be another.
    const times = { now, expiresAt: now + LIMITS * settings.requestTimeoutMs, lostBefore: 0 };
    const { state } = await settings.store.claimRequest({ ...claim, bodyHash: '', ...times });
    if (state === 'claimed') return;
    // A random part, so that requests that came together do not ask the store together.
    await pause(wait * (0.5 + Math.random() / 2), undefined, { signal });
  }
}
