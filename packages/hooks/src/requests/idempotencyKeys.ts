import { type AnteroomError, type ErrorCode, randomKey } from '@anteroom/contract';

/** Failures after which nobody knows whether the endpoint has carried out the request, or an earlier attempt of it. */
const OUTCOME_UNKNOWN: readonly ErrorCode[] = [
  ...(['endpoint-unreachable', 'endpoint-invalid-response'] as const),
  ...(['service-unavailable', 'internal', 'unauthenticated'] as const),
];

/**
 * The `Idempotency-Key`s of mutations: the same one while the latest mutation of a thing is sent again because its outcome is
 * unknown. After any other mutation of the thing, the same input is another request.
 */
export interface IdempotencyKeys {
  /**
   * @param about identifies the thing
   * @param wish identifies the mutation and its input
   */
  keyFor(about: string, wish: string): string;
  /** The request with this key was carried out or failed. */
  settled(about: string, key: string, error?: AnteroomError): void;
}

export function createIdempotencyKeys(): IdempotencyKeys {
  const latest = new Map<string, { wish: string; key: string }>();
  return {
    keyFor(about, wish) {
      const before = latest.get(about);
      if (before?.wish === wish) return before.key;
      const key = randomKey();
      latest.set(about, { wish, key });
      return key;
    },
    settled(about, key, error) {
      if (error && OUTCOME_UNKNOWN.includes(error.code)) return;
      // A later mutation may have another key by now.
      if (latest.get(about)?.key === key) latest.delete(about);
    },
  };
}
