import type { ClaimOutcome, RequestStore } from '../../../store/index.js';

interface Once {
  store: RequestStore;
  now: number;
  /** What happens only once. */
  name: string;
  /** How long that is remembered, in milliseconds. */
  keptMs: number;
}

/** After this time, an instance that has begun and not ended counts as crashed, in milliseconds. */
const LOST_MS = 60_000;

/**
 * Does something that must happen only once, whichever instance does it. If it fails, it may be tried again.
 *
 * @returns `made` if it happened before, `running` while another instance does it
 */
export async function onceOnly(
  { store, now, name, keptMs }: Once,
  run: () => Promise<void>,
): Promise<ClaimOutcome['state']> {
  const claim = { userId: 'anteroom', key: name, attempt: crypto.randomUUID() };
  const times = { now, expiresAt: now + keptMs, lostBefore: now - LOST_MS };
  const { state } = await store.claimRequest({ ...claim, bodyHash: '', ...times });
  if (state !== 'claimed') return state;
  try {
    await run();
    await store.settleRequest(claim, name);
    return state;
  } catch (error) {
    await store.releaseRequest(claim);
    throw error;
  }
}
