import type { Operations } from '@anteroom/contract/operations';
import type { HostFunction } from './operationTypes.js';

export interface FunctionContext {
  /** Aborted once nobody waits for the result any more. */
  signal?: AbortSignal | undefined;
}

type HostFunctions = { [Id in keyof Operations]: HostFunction<Id, FunctionContext> };

/**
 * A host's endpoint as functions, for a host that uses GraphQL, RPC or its own client. Each function is named after an
 * operation of the contract and takes the path parameters, then the body, the page or the query if there is one, and last the context.
 *
 * Results are validated against the contract like HTTP responses. A thrown error becomes an `AnteroomError`:
 *
 * - Anything with a `code` of the contract, such as a problem, keeps its code.
 * - A `Response`, or an error with a `status` or `response.status`, counts as an HTTP response without problem details: 401 and
 *   redirects become `unauthenticated`, 429 `too-many-requests`, 5xx `service-unavailable`, others `endpoint-invalid-response`.
 * - Everything else becomes `endpoint-unreachable`.
 *
 * Only `readRoom` is required. A missing function fails with `not-supported`.
 *
 * @example
 * const endpoint: EndpointFunctions = {
 *   readRoom: (roomId, { signal }) => api.query(ROOM, { roomId }, { signal }),
 *   issueToken: (roomId) => api.mutate(TOKEN, { roomId }),
 * };
 */
export interface EndpointFunctions
  extends Pick<HostFunctions, 'readRoom'>,
    Partial<Pick<HostFunctions, Exclude<keyof HostFunctions, 'readRoom'>>> {}

export function isEndpointFunctions(endpoint: string | URL | EndpointFunctions): endpoint is EndpointFunctions {
  return typeof endpoint === 'object' && !('href' in endpoint);
}
