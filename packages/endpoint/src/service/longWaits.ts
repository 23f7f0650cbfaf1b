import type { RoomsClientOptions } from '@azure/communication-rooms';
import { serviceUnavailable } from '../http/problems/serviceUnavailable.js';
import { retryAfterMs } from './retryAfter.js';

type PipelinePolicy = NonNullable<RoomsClientOptions['additionalPolicies']>[number]['policy'];

/** Longest `Retry-After` that a request sits out, in milliseconds. */
const LONGEST_WAIT_MS = 2_000;

/** The longest wait of requests of this endpoint, by their signals. Others that use the same client are left alone. */
const longestWaits = new WeakMap<object, number>();

/** Marks a signal: a request that carries it is not retried after a wait that is long for its time limit. */
export function passLongWaitsOn(signal: AbortSignal, limitMs: number): AbortSignal {
  longestWaits.set(signal, Math.min(LONGEST_WAIT_MS, limitMs / 5));
  return signal;
}

/**
 * Comes after the SDKs' retry policy, which sleeps as long as `Retry-After` says, also for minutes. It retries after
 * `RestError`s only, so any other error reaches the endpoint at once.
 */
const policy: PipelinePolicy = {
  name: 'anteroomLongWaits',
  async sendRequest(request, next) {
    const response = await next(request);
    const longest = request.abortSignal && longestWaits.get(request.abortSignal);
    if (longest === undefined || ![429, 503].includes(response.status)) return response;
    const wait = retryAfterMs(response.headers, Date.now());
    if (wait === undefined || wait <= longest) return response;
    const said = new Error(`Azure Communication Services answered ${response.status} and asks to wait ${wait} ms.`);
    throw serviceUnavailable(said, wait);
  },
};

/** What the SDKs' clients hold, though their types do not say so. */
interface HasPipeline {
  client?: {
    pipeline?: {
      getOrderedPolicies(): { name: string }[];
      addPolicy(policy: PipelinePolicy, options: { afterPhase: 'Sign' }): void;
    };
  };
}

/**
 * Adds the policy to a client, once. Also to a ready-made one, whose options can no longer be changed. A client that has
 * no pipeline where today's have it stays as it is: its requests end at their time limit.
 */
export function addLongWaitsPolicy(client: object): void {
  const { pipeline } = (client as HasPipeline).client ?? {};
  if (!pipeline || pipeline.getOrderedPolicies().some(({ name }) => name === policy.name)) return;
  pipeline.addPolicy(policy, { afterPhase: 'Sign' });
}
