import type { EndpointCalls, PageRequest, Reply } from './EndpointCalls.js';
import { createKnownAnswers } from './etagCache.js';
import { readReply } from './readAnswer.js';
import { headersError, unreachableError } from '../requests/requestErrors.js';
import { REQUEST_TIMEOUT_MS, withDeadline } from '../requests/withDeadline.js';

export interface HttpOptions {
  /** Where the host mounted its endpoint: a URL, or a path of the page's own origin such as `/api/anteroom`. */
  endpoint: string | URL;
  /** Sent with each request. A function is called for each, so that it can give a token that is still valid. */
  headers?: HeadersInit | (() => HeadersInit | Promise<HeadersInit>) | undefined;
  /** Default: the global `fetch`. */
  fetch?: typeof fetch | undefined;
  /** Whether cookies go along. Default: `same-origin`. */
  credentials?: RequestCredentials | undefined;
  /**
   * How long one attempt may take, in milliseconds, from the call of the host's `headers` function to the end of the
   * answer. An attempt that takes longer fails as `endpoint-unreachable`, which is retryable. Default: 15000.
   */
  requestTimeoutMs?: number | undefined;
}

interface HttpRequest {
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Below the endpoint. */
  path: string;
  page?: PageRequest | undefined;
  body?: object | undefined;
  idempotencyKey?: string | undefined;
  signal?: AbortSignal | undefined;
}

/** The endpoint's calls over HTTP. */
export function httpCalls(options: HttpOptions): EndpointCalls {
  const known = createKnownAnswers();

  function send(request: HttpRequest): Promise<Reply> {
    const asked = `${request.method} ${request.path}`;
    const { requestTimeoutMs: timeoutMs = REQUEST_TIMEOUT_MS } = options;
    return withDeadline({ asked, timeoutMs, signal: request.signal }, (signal) => attempt(asked, request, signal));
  }

  async function attempt(
    asked: string,
    { method, path, page = {}, body, idempotencyKey }: HttpRequest,
    signal: AbortSignal,
  ): Promise<Reply> {
    const headers = await requestHeaders(asked, options.headers);
    if (body) headers.set('content-type', 'application/json');
    if (idempotencyKey !== undefined) headers.set('idempotency-key', idempotencyKey);
    const url = endpointUrl(options.endpoint, path, page);
    const etag = method === 'GET' ? known.etagOf(url) : undefined;
    if (etag !== undefined) headers.set('if-none-match', etag);
    signal.throwIfAborted();
    // Taken out of `options` first: the browser's fetch refuses to be called as another object's method.
    const fetchAnswer = options.fetch ?? fetch;
    const response = await callFetch(fetchAnswer, url, {
      method,
      headers,
      credentials: options.credentials ?? 'same-origin',
      // A stored answer would carry an old `serverTime`, and a token belongs in no cache.
      cache: 'no-store',
      ...(body && { body: JSON.stringify(body) }),
      signal,
    }).catch((cause: unknown) => {
      throw unreachableError(asked, cause);
    });
    if (response.status === 304 && etag !== undefined) return { asked, body: known.bodyOf(url), isNew: false };
    const answer = await readReply(asked, response).catch((error: unknown) => {
      // The connection broke within the body.
      throw error instanceof TypeError ? unreachableError(asked, error) : error;
    });
    if (method === 'GET') known.keep(url, response, answer);
    return { asked, body: answer, isNew: true };
  }

  return {
    rooms: (page, signal) => send({ method: 'GET', path: 'rooms', page, signal }),
    createRoom: (body, idempotencyKey, signal) => send({ method: 'POST', path: 'rooms', body, idempotencyKey, signal }),
    room: (roomId, signal) => send({ method: 'GET', path: roomPath(roomId), signal }),
    updateRoom: (roomId, body, signal) => send({ method: 'PATCH', path: roomPath(roomId), body, signal }),
    deleteRoom: (roomId, signal) => send({ method: 'DELETE', path: roomPath(roomId), signal }),
    participants: (roomId, page, signal) =>
      send({ method: 'GET', path: `${roomPath(roomId)}/participants`, page, signal }),
    changeParticipants: (roomId, participants, signal) =>
      send({ method: 'PATCH', path: `${roomPath(roomId)}/participants`, body: { participants }, signal }),
    token: (roomId, signal) => send({ method: 'POST', path: `${roomPath(roomId)}/token`, signal }),
    knock: (roomId, body, signal) => send({ method: 'POST', path: `${roomPath(roomId)}/knocks`, body, signal }),
    knocks: (roomId, signal) => send({ method: 'GET', path: `${roomPath(roomId)}/knocks`, signal }),
    changeKnock: (roomId, knockId, body, signal) =>
      send({ method: 'PATCH', path: `${roomPath(roomId)}/knocks/${encodeURIComponent(knockId)}`, body, signal }),
  };
}

/** A host's `fetch` may throw where the browser's would reject. */
async function callFetch(fetchAnswer: typeof fetch, url: string, init: RequestInit): Promise<Response> {
  return fetchAnswer(url, init);
}

function roomPath(roomId: string): string {
  return `rooms/${encodeURIComponent(roomId)}`;
}

function endpointUrl(endpoint: string | URL, path: string, { cursor, limit }: PageRequest): string {
  const [base = '', hostQuery = ''] = String(endpoint).split('?', 2);
  const queries = [
    hostQuery,
    cursor === undefined ? '' : `cursor=${encodeURIComponent(cursor)}`,
    limit === undefined ? '' : `limit=${limit}`,
  ].filter((part) => part !== '');
  return `${base.replace(/\/+$/, '')}/${path}${queries.length > 0 ? `?${queries.join('&')}` : ''}`;
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
    // Its cause would quote the header's value, which may be a secret.
    throw headersError(asked);
  }
}
