import type { RoomParticipant } from '@anteroom/contract';
import { OPERATIONS, type Operation, type OperationId, parameterNames } from '@anteroom/contract/operations';
import { invalidResponseError, REQUEST_TIMEOUT_MS } from '../requests/index.js';
import { createServerClock, type Exchange, type ServerClock } from './createServerClock.js';
import type { EndpointClient, EndpointMethods } from './EndpointClient.js';
import { type EndpointFunctions, isEndpointFunctions } from './EndpointFunctions.js';
import { functionTransport } from './functionTransport.js';
import { type HttpOptions, httpTransport } from './httpTransport.js';
import type { IdempotencyOptions, OperationRequest, RequestQuery, Transport } from './operationTypes.js';
import { validateBody } from './readResponse.js';

/** An endpoint with more pages than this is considered broken. */
const MAX_PAGES = 500;

export interface EndpointClientOptions extends Omit<HttpOptions, 'endpoint'> {
  /**
   * Where the host mounted its endpoint: a URL, or a path on the page's own origin such as `/api/anteroom`. Or the host's
   * own functions, which don't use `headers`, `fetch` and `credentials`.
   */
  endpoint: string | URL | EndpointFunctions;
}

/**
 * Creates a client of a host's endpoint. It doesn't need React.
 *
 * @param options read again for each request
 * @example
 * const client = createEndpointClient({ endpoint: '/api/anteroom' });
 * const room = await client.readRoom('99312345678901234', AbortSignal.timeout(5_000));
 */
export function createEndpointClient(options: EndpointClientOptions): EndpointClient {
  const transport = transportOf(options);
  const clock = createServerClock();
  const ids = Object.keys(OPERATIONS) as OperationId[];
  const methods = Object.fromEntries(
    ids.map((id) => [id, (...args: unknown[]) => send(transport, clock, requestOf(id, args))]),
  ) as unknown as EndpointMethods;

  return {
    ...methods,
    clock,
    async listAllParticipants(roomId, signal) {
      // By id: a person who moves to another page while the pages are read would be listed twice.
      const participants = new Map<string, RoomParticipant>();
      const seen = new Set<string>();
      let cursor: string | undefined;
      do {
        const page = await methods.listParticipants(roomId, { cursor }, signal);
        for (const participant of page.items) participants.set(participant.acsUserId, participant);
        cursor = page.nextCursor;
        if (cursor !== undefined && (seen.has(cursor) || seen.size >= MAX_PAGES)) {
          throw invalidResponseError(`The roster of room ${roomId}`, 'its pages never end');
        }
        if (cursor !== undefined) seen.add(cursor);
      } while (cursor !== undefined);
      return [...participants.values()];
    },
  };
}

/** The request for a method's arguments, in the order of `ClientMethod`. */
function requestOf(id: OperationId, args: readonly unknown[]): OperationRequest {
  const operation: Operation = OPERATIONS[id];
  const rest = [...args];
  const params = Object.fromEntries(parameterNames(operation).map((name) => [name, String(rest.shift())]));
  const body = operation.body ? (rest.shift() as object | undefined) : undefined;
  const query = operation.paged || operation.query ? (rest.shift() as RequestQuery | undefined) : undefined;
  const options = operation.idempotent ? (rest.shift() as IdempotencyOptions | undefined) : undefined;
  return { id, params, body, query, ...options, signal: rest.shift() as AbortSignal | undefined };
}

async function send(transport: Transport, clock: ServerClock, request: OperationRequest): Promise<unknown> {
  let exchange: Exchange | undefined;
  let serverTime: number | undefined;
  try {
    const { asked, body, isNew } = await transport(request, (given) => {
      exchange = given;
    });
    const schema = Object.values<Operation['responses'][number]>(OPERATIONS[request.id].responses)[0];
    if (!schema) return undefined;
    const valid = await validateBody(asked, schema, body);
    if (isNew) serverTime = serverTimeOf(valid);
    return valid;
  } finally {
    if (exchange) clock.learn({ ...exchange, serverTime });
    request.signal?.throwIfAborted();
  }
}

function serverTimeOf(body: unknown): number | undefined {
  return typeof body === 'object' && body !== null && 'serverTime' in body
    ? Date.parse(String(body.serverTime))
    : undefined;
}

function transportOf(options: EndpointClientOptions): Transport {
  const { endpoint } = options;
  if (isEndpointFunctions(endpoint)) {
    return functionTransport({
      latest: () => (isEndpointFunctions(options.endpoint) ? options.endpoint : endpoint),
      timeoutMs: () => options.requestTimeoutMs ?? REQUEST_TIMEOUT_MS,
    });
  }
  return httpTransport({
    endpoint,
    get headers() {
      return options.headers;
    },
    get fetch() {
      return options.fetch;
    },
    get credentials() {
      return options.credentials;
    },
    get requestTimeoutMs() {
      return options.requestTimeoutMs;
    },
  });
}
