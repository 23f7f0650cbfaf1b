import { AnteroomError } from '@anteroom/contract';
import { IDEMPOTENCY_KEY } from '@anteroom/contract/operations';
import { sha256 } from '../http/successResponse.js';
import type { RequestClaim } from '../store/interface/RequestStore.js';
import type { EndpointCall } from './EndpointRequest.js';

const KEPT_MS = IDEMPOTENCY_KEY.hours * 60 * 60_000;
/** Far longer than a request takes, the SDKs' retries and hundreds of new identities included. */
const LOST_MS = 5 * 60_000;
const BUSY_RETRY_MS = 1_000;

/** Either a right to carry the request out, or what it made before. */
export type ClaimedRequest =
  | { claim: RequestClaim; madeRoomId?: undefined }
  | { claim?: undefined; madeRoomId: string };

/**
 * Takes the request's `Idempotency-Key`; `undefined` for a request without one. Throws `invalid-request` for a key of a
 * wrong form, `request-repeated` for one that came with another body, and `service-unavailable`, which may be tried
 * again, while the first request with the key is still at work.
 */
export async function claimRequest(
  { settings, user, request, now }: EndpointCall,
  body: object,
): Promise<ClaimedRequest | undefined> {
  const key = request.headers.get('idempotency-key');
  if (key === null) return undefined;
  if (!IDEMPOTENCY_KEY.pattern.test(key)) {
    throw new AnteroomError(
      'invalid-request',
      '"Idempotency-Key" must be 8 to 128 visible characters. Make one with crypto.randomUUID().',
      { field: 'Idempotency-Key' },
    );
  }
  const claim: RequestClaim = { userId: user.id, key, attempt: crypto.randomUUID() };
  const answer = await settings.store.claimRequest({
    ...claim,
    bodyHash: await sha256(JSON.stringify(body)),
    now,
    expiresAt: now + KEPT_MS,
    lostBefore: now - LOST_MS,
  });
  switch (answer.state) {
    case 'claimed':
      return { claim };
    case 'made':
      return { madeRoomId: answer.roomId };
    case 'running':
      throw new AnteroomError('service-unavailable', 'The same request is still at work. Send it again in a moment.', {
        retryAfterMs: BUSY_RETRY_MS,
      });
    case 'other-body':
      throw new AnteroomError(
        'request-repeated',
        'This "Idempotency-Key" came with another body before. Make a new key for each room.',
      );
  }
}

export function roomIsGone(): AnteroomError {
  return new AnteroomError(
    'request-repeated',
    'This "Idempotency-Key" made a room that has been deleted since. Make a new key for another room.',
  );
}
