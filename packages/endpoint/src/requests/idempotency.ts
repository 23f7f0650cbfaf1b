import { AnteroomError } from '@anteroom/contract';
import { IDEMPOTENCY_KEY } from '@anteroom/contract/operations';
import { sha256 } from '../http/index.js';
import type { RequestClaim } from '../store/index.js';
import type { EndpointRequest } from './EndpointRequest.js';

const KEPT_MS = IDEMPOTENCY_KEY.hours * 60 * 60_000;
/** Far longer than a request takes, including the SDKs' retries and hundreds of new identities. */
const LOST_MS = 5 * 60_000;
const BUSY_RETRY_MS = 1_000;

/** Either the right to carry the request out, or the room that it created or changed before. */
export type IdempotentAttempt =
  | { claim: RequestClaim; doneRoomId?: undefined }
  | { claim?: undefined; doneRoomId: string };

/**
 * Claims the request's `Idempotency-Key`; `undefined` for a request without one. Throws `invalid-request` for a malformed
 * key, `request-repeated` for a key that was used with another body, and `service-unavailable`, which can be retried,
 * while the first request with the key is still running.
 */
export async function claimIdempotencyKey(
  { settings, user, raw, now }: EndpointRequest,
  body: object,
): Promise<IdempotentAttempt | undefined> {
  const key = raw.headers.get('idempotency-key');
  if (key === null) return undefined;
  if (!IDEMPOTENCY_KEY.pattern.test(key)) {
    throw new AnteroomError(
      'invalid-request',
      '"Idempotency-Key" must be 8 to 128 visible characters. Create one with crypto.randomUUID().',
      { field: 'Idempotency-Key' },
    );
  }
  const claim: RequestClaim = { userId: user.id, key, attempt: crypto.randomUUID() };
  const outcome = await settings.store.claimRequest({
    ...claim,
    bodyHash: await sha256(JSON.stringify(body)),
    now,
    expiresAt: now + KEPT_MS,
    lostBefore: now - LOST_MS,
  });
  switch (outcome.state) {
    case 'claimed':
      return { claim };
    case 'made':
      return { doneRoomId: outcome.roomId };
    case 'running':
      throw new AnteroomError('service-unavailable', 'The same request is still running. Send it again in a moment.', {
        retryAfterMs: BUSY_RETRY_MS,
      });
    case 'other-body':
      throw new AnteroomError(
        'request-repeated',
        'This "Idempotency-Key" was already used with another body. Create a new key for each request.',
      );
  }
}

export function createdRoomDeleted(): AnteroomError {
  return new AnteroomError(
    'request-repeated',
    'This "Idempotency-Key" belongs to a room that has been deleted since. Create a new key for another request.',
  );
}
