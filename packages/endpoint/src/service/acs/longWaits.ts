import type { RoomsClientOptions } from '@azure/communication-rooms';
import { retryAfterMs } from './retryAfter.js';
import { serviceUnavailable } from './serviceUnavailable.js';

type PipelinePolicy = NonNullable<RoomsClientOptions['additionalPolicies']>[number]['policy'];

/** The longest `Retry-After` that a request waits for, in milliseconds. */
const LONGEST_WAIT_MS = 2_000;

/** The longest wait of this endpoint's requests, by their signals. Other requests of the same client are not affected. */
const longestWaits = new WeakMap<object, number>();

/** Marks a signal: a request that carries it is not retried after a wait that is long compared with its time limit. */
export function refuseLongWaits(signal: AbortSignal, limitMs: number): AbortSignal {
  longestWaits.set(signal, Math.min(LONGEST_WAIT_MS, limitMs / 5));
  return signal;
}

/**
 * Runs after the SDKs' retry policy, which sleeps as long as `Retry-After` says, even for minutes. That policy retries
 * only after `RestError`s, so any other error reaches the endpoint at once.
 */
const policy: PipelinePolicy = {
  name: 'anteroomLongWaits',
  async sendRequest(request, next) {
    const response = await next(request);
    const longest = request.abortSignal && longestWaits.get(request.abortSignal);
    if (longest === undefined || ![429, 503].includes(response.status)) return response;
    const wait = retryAfterMs(response.headers, Date.now());
    if (wait === undefined || wait <= longest) return response;
    const cause = new Error(
      `Azure Communication Services responded with ${response.status} and asks to wait ${wait} ms.`,
    );
    throw serviceUnavailable(cause, wait);
  },
};

/** The part of the SDKs' clients that the policy needs, which their types leave out. */
interface HasPipeline {
  client?: {
    pipeline?: {
      getOrderedPolicies(): { name: string }[];
      addPolicy(policy: PipelinePolicy, options: { afterPhase: 'Sign' }): void;
    };
  };
}

/**
 * Adds the policy to a client, once. It also works for a ready-made client, whose options can no longer be changed. A
 * client without a pipeline in the usual place is left alone: its requests end at their time limit.
 */
export function addLongWaitsPolicy(client: object): void {
  const { pipeline } = (client as HasPipeline).client ?? {};
  if (!pipeline || pipeline.getOrderedPolicies().some(({ name }) => name === policy.name)) return;
  pipeline.addPolicy(policy, { afterPhase: 'Sign' });
}
