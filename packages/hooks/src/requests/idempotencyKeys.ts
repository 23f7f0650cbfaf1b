import { type AnteroomError, type ErrorCode, randomKey } from '@anteroom/contract';

/** Failures after which nobody knows whether the endpoint has carried out the request, or an earlier attempt of it. */
const OUTCOME_UNKNOWN: readonly ErrorCode[] = [
  ...(['endpoint-unreachable', 'endpoint-invalid-response'] as const),
  ...(['service-unavailable', 'internal', 'unauthenticated', 'too-many-requests'] as const),
];

/**
 * The `Idempotency-Key`s of mutations. A mutation whose outcome is unknown keeps its key, so that running it again has no second
 * effect. It loses the key once another mutation with a key has been run on the same room: the same input is another request then.
 */
export interface IdempotencyKeys {
  /**
   * @param id identifies what the mutation changes
   * @param request identifies the mutation and its input
   */
  keyFor(id: string, request: string): string;
  /** The request with this key was carried out or failed. */
  settled(id: string, key: string, error?: AnteroomError): void;
}

export function createIdempotencyKeys(): IdempotencyKeys {
  const latest = new Map<string, { request: string; key: string }>();
  return {
    keyFor(id, request) {
      const before = latest.get(id);
      if (before?.request === request) return before.key;
      const key = randomKey();
      latest.set(id, { request, key });
      return key;
    },
    settled(id, key, error) {
      if (error && OUTCOME_UNKNOWN.includes(error.code)) return;
      // A later mutation may have another key by now.
      if (latest.get(id)?.key === key) latest.delete(id);
    },
  };
}
