import { setTimeout as pause } from 'node:timers/promises';
import type { RequestClaim } from '../store/index.js';
import { type EndpointRequest, undoing } from './EndpointRequest.js';

/** How long to wait before trying again to get the lock, in milliseconds. */
const WAIT_MS = 20;

/** A lock that was left behind by a crash ends after this many time limits: the request's, that of undoing it, and a spare. */
const LIMITS = 3;

/**
 * Runs a change of a room while no other request changes it, in any instance: what is checked first then still holds when
 * it is changed. Without it, two people who save at the same time would overwrite each other unseen.
 *
 * Waits at most until the request's time limit.
 */
export async function withRoomLock<T>(request: EndpointRequest, roomId: string, run: () => Promise<T>): Promise<T> {
  const { settings, signal } = request;
  const leaseMs = LIMITS * settings.requestTimeoutMs;
  // Not an `Idempotency-Key`, because those have no spaces.
  const claim: RequestClaim = { userId: 'anteroom', key: `lock of room ${roomId}`, attempt: crypto.randomUUID() };
  const isHeld = async () => {
    const now = settings.clock();
    const times = { now, expiresAt: now + leaseMs, lostBefore: now - leaseMs };
    return (await settings.store.claimRequest({ ...claim, bodyHash: '', ...times })).state === 'claimed';
  };
  while (!(await isHeld())) await pause(WAIT_MS, undefined, { signal });
  try {
    return await run();
  } finally {
    // The request's own time may be up.
    await undoing(request).settings.store.releaseRequest(claim).catch(request.report);
  }
}
