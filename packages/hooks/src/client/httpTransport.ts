import { OPERATIONS, type Operation, operationPath } from '@anteroom/contract/operations';
import { headersError, REQUEST_TIMEOUT_MS, unreachableError, withDeadline } from '../requests/index.js';
import type { Exchange } from './createServerClock.js';
import { createEtagCache } from './etagCache.js';
import type { OnResponse, OperationRequest, Reply, RequestQuery, Transport } from './operationTypes.js';
import { readBody } from './readResponse.js';

export interface HttpOptions {
  /**
   * Where the host mounted its endpoint: a URL, or a path on the page's own origin such as `/api/anteroom`. Redirects aren't
   * followed: a redirect counts as one to a sign-in page, so the request fails as `unauthenticated`.
   */
  endpoint: string | URL;
  /** Sent with each request. A function is called per request, so that it can return a current token. */
  headers?: HeadersInit | (() => HeadersInit | Promise<HeadersInit>) | undefined;
  /** Default: the global `fetch`. */
  fetch?: typeof fetch | undefined;
  /** Whether to send cookies. Default: `same-origin`. */
  credentials?: RequestCredentials | undefined;
  /**
   * How long one attempt may take, in milliseconds, from the call of the host's `headers` function to the end of the
   * response. A longer attempt fails as `endpoint-unreachable`, which is retryable. Default: 15000.
   */
  requestTimeoutMs?: number | undefined;
}

/**
 * Sends requests over HTTP.
 *
 * @param options read again for each request
 */
export function httpTransport(options: HttpOptions): Transport {
  const cache = createEtagCache();

  async function attempt(
    asked: string,
    request: OperationRequest,
    onResponse: OnResponse,
    signal: AbortSignal,
  ): Promise<Reply> {
    const operation: Operation = OPERATIONS[request.id];
    const { method } = operation;
    const body = operation.body ? (request.body ?? {}) : undefined;
    const headers = await requestHeaders(asked, options.headers);
    if (body) headers.set('content-type', 'application/json');
    if (request.idempotencyKey !== undefined) headers.set('idempotency-key', request.idempotencyKey);
    const url = endpointUrl(options.endpoint, operationPath(operation, request.params), request.query);
    const etag = operation.conditional ? cache.etagOf(url) : undefined;
    if (etag !== undefined) headers.set('if-none-match', etag);
    signal.throwIfAborted();
    // Read from `options` first: the browser's fetch throws when it is called as a method of another object.
    const send = options.fetch ?? fetch;
    const sentAt = Date.now();
    const response = await callFetch(send, url, {
      method,
      headers,
      credentials: options.credentials ?? 'same-origin',
      // A cached response would have an old `serverTime`, and a token must not be cached.
      cache: 'no-store',
      // To a sign-in page, whose own response would tell nothing: a failure of CORS, or HTML.
      redirect: 'manual',
      ...(body && { body: JSON.stringify(body) }),
      signal,
    }).catch((cause: unknown) => {
      throw unreachableError(asked, cause);
    });
    const exchange = exchangeOf(sentAt, response);
    if (response.status === 304 && etag !== undefined) {
      onResponse(exchange);
      return { asked, body: cache.bodyOf(url), isNew: false };
    }
    const received = await readBody(asked, response, () => onResponse(exchange)).catch((error: unknown) => {
      // The connection broke while the body was being read.
      throw error instanceof TypeError ? unreachableError(asked, error) : error;
    });
    if (operation.conditional) cache.store(url, response, received);
    return { asked, body: received, isNew: true };
  }

  return (request, onResponse) => {
    const operation: Operation = OPERATIONS[request.id];
    const asked = `${operation.method} ${operationPath(operation, request.params).slice(1)}`;
    const { requestTimeoutMs: timeoutMs = REQUEST_TIMEOUT_MS } = options;
    return withDeadline({ asked, timeoutMs, signal: request.signal }, (signal) =>
      attempt(asked, request, onResponse, signal),
    );
  };
}

function exchangeOf(sentAt: number, { headers }: Response): Exchange {
  const date = Date.parse(headers.get('date') ?? '');
  return { sentAt, respondedAt: Date.now(), date: Number.isNaN(date) ? undefined : date };
}

/** A host's `fetch` may throw where the browser's would reject. */
async function callFetch(send: typeof fetch, url: string, init: RequestInit): Promise<Response> {
  return send(url, init);
}

function endpointUrl(endpoint: string | URL, path: string, query: RequestQuery = {}): string {
  const [base = '', hostQuery = ''] = String(endpoint).split('?', 2);
  const queries = [
    hostQuery,
    ...Object.entries(query).map(([name, value]) =>
      value === undefined ? '' : `${name}=${encodeURIComponent(value)}`,
    ),
  ].filter((part) => part !== '');
  return `${base.replace(/\/+$/, '')}${path}${queries.length > 0 ? `?${queries.join('&')}` : ''}`;
}

async function requestHeaders(asked: string, given: HttpOptions['headers']): Promise<Headers> {
  let init: HeadersInit | undefined;
  try {
    init = typeof given === 'function' ? await given() : given;
  } catch (cause) {
    throw headersError(asked, cause);
  }
  try {
    const headers = new Headers(init);
    if (!headers.has('accept')) headers.set('accept', 'application/json');
    return headers;
  } catch {
    // Without a cause, which would quote the header's value. That may be a secret.
    throw headersError(asked);
  }
}
