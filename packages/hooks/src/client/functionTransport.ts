import { OPERATIONS, type Operation, parameterNames } from '@anteroom/contract/operations';
import { isFromEndpoint, notSupportedError, thrownError, withDeadline } from '../requests/index.js';
import type { EndpointFunctions } from './EndpointFunctions.js';
import type { OperationRequest, Transport } from './operationTypes.js';

export interface FunctionTransportOptions {
  /** The functions of the host's latest render. */
  latest: () => EndpointFunctions;
  /** How long a function may take, in milliseconds. */
  timeoutMs: () => number;
}

/** Sends requests by calling a host's functions. */
export function functionTransport({ latest, timeoutMs }: FunctionTransportOptions): Transport {
  return (request, onResponse) => {
    const asked = `endpoint.${request.id}`;
    return withDeadline({ asked, timeoutMs: timeoutMs(), signal: request.signal }, async (signal) => {
      const call = latest()[request.id] as ((...args: unknown[]) => Promise<unknown>) | undefined;
      if (!call) throw notSupportedError(asked);
      const sentAt = Date.now();
      try {
        const body = await call.apply(latest(), argumentsOf(request, signal));
        onResponse({ sentAt, respondedAt: Date.now() });
        return { asked, body, isNew: true };
      } catch (thrown) {
        if (isFromEndpoint(thrown)) onResponse({ sentAt, respondedAt: Date.now() });
        throw await thrownError(asked, thrown);
      }
    });
  };
}

function argumentsOf({ id, params, body, query, idempotencyKey }: OperationRequest, signal: AbortSignal): unknown[] {
  const operation: Operation = OPERATIONS[id];
  const input = operation.body ? [body ?? {}] : operation.paged || operation.query ? [query ?? {}] : [];
  const context = operation.idempotent ? { idempotencyKey, signal } : { signal };
  return [...parameterNames(operation).map((name) => params[name]), ...input, context];
}
