import { type AnteroomError, type ErrorCode, randomKey } from '@anteroom/contract';
import { hashKey, type MutationKey } from '@tanstack/react-query';

/** Failures after which nobody knows whether the endpoint has carried out the request, or an earlier attempt of it. */
const OUTCOME_UNKNOWN: readonly ErrorCode[] = [
  ...(['endpoint-unreachable', 'endpoint-invalid-response'] as const),
  ...(['service-unavailable', 'internal', 'unauthenticated'] as const),
];

/**
 * The `Idempotency-Key`s of a hook's mutations: the same one while the person's latest input is sent again because its outcome
 * is unknown.
 */
export interface KeyedInput {
  /** @param mutationKey what the input is about: the same input for another room is another request */
  keyFor(mutationKey: MutationKey, input: unknown): string;
  /** The request with this key was carried out or failed. */
  settled(key: string, error?: AnteroomError): void;
}

export function createKeyedInput(): KeyedInput {
  let request: { wish: string; key: string } | undefined;
  return {
    keyFor(mutationKey, input) {
      const wish = hashKey([mutationKey, JSON.stringify(input)]);
      if (request?.wish !== wish) request = { wish, key: randomKey() };
      return request.key;
    },
    settled(key, error) {
      if (error && OUTCOME_UNKNOWN.includes(error.code)) return;
      // A later input may have another key by now.
      if (request?.key === key) request = undefined;
    },
  };
}
