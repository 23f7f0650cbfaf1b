import type { RequestStore } from '../../store/index.js';
import { onceOnly } from './once/index.js';

/** The longest life of a token: by then, nobody can join a deleted room any more. */
const KEPT_MS = 25 * 60 * 60_000;

const nameOf = (roomId: string) => `deletion of room ${roomId}`;

/** Remembers that this host has deleted a room: somebody may still have a token for it. */
export async function rememberDeletion(store: RequestStore, now: number, roomId: string): Promise<void> {
  await onceOnly({ store, now, name: nameOf(roomId), keptMs: KEPT_MS }, async () => undefined);
}

/** Whether this host has deleted a room. A room that it never had may belong to another app on the same LiveKit. */
export async function wasDeleted(store: RequestStore, now: number, roomId: string): Promise<boolean> {
  const claim = { userId: 'anteroom', key: nameOf(roomId), attempt: crypto.randomUUID() };
  const { state } = await store.claimRequest({ ...claim, bodyHash: '', now, expiresAt: now + 1000, lostBefore: now });
  await store.releaseRequest(claim);
  return state === 'made';
}
