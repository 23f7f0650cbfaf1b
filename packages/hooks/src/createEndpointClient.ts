import {
  type Room,
  type RoomParticipant,
  RoomParticipantsPageSchema,
  RoomSchema,
  type RoomToken,
  RoomTokenSchema,
} from '@anteroom/contract';
import { createServerClock, type ServerClock } from './createServerClock.js';
import { type AnswerSchema, readAnswer } from './readAnswer.js';
import { headersError, invalidAnswerError, unreachableError } from './requestErrors.js';

export interface EndpointClientOptions {
  /** Where the host mounted its endpoint: a URL, or a path of the page's own origin such as `/api/anteroom`. */
  endpoint: string | URL;
  /** Sent with each request. A function is called for each, so that it can give a token that is still valid. */
  headers?: HeadersInit | (() => HeadersInit | Promise<HeadersInit>) | undefined;
  /** Default: the global `fetch`. */
  fetch?: typeof fetch | undefined;
  /** Whether cookies go along. Default: `same-origin`. */
  credentials?: RequestCredentials | undefined;
}

/**
 * Asks a host's endpoint. Every method rejects with an `AnteroomError`, or with the reason of `signal` when that is
 * aborted. None of them tries again by itself.
 */
export interface EndpointClient {
  /** The endpoint's clock, as its room answers show it. */
  readonly clock: ServerClock;
  /** The room, and who the signed-in user is to it. */
  room(roomId: string, signal?: AbortSignal): Promise<Room>;
  /** Everybody who is invited, from all pages. */
  participants(roomId: string, signal?: AbortSignal): Promise<RoomParticipant[]>;
  /** A new ACS token for the signed-in user. Keep it in memory only. */
  token(roomId: string, signal?: AbortSignal): Promise<RoomToken>;
}

/** An endpoint that gives more pages than this is taken to be broken. */
const MAX_PAGES = 500;

/**
 * A client of a host's endpoint that knows nothing of React. Options are read anew for each request.
 *
 * @example
 * const client = createEndpointClient({ endpoint: '/api/anteroom' });
 * const room = await client.room('99312345678901234', AbortSignal.timeout(5_000));
 */
export function createEndpointClient(options: EndpointClientOptions): EndpointClient {
  const clock = createServerClock();

  async function ask<T>(
    schema: AnswerSchema<T>,
    method: 'GET' | 'POST',
    path: string,
    signal?: AbortSignal,
    query = '',
  ) {
    const asked = `${method} ${path}`;
    const headers = await requestHeaders(asked, options.headers);
    signal?.throwIfAborted();
    // Taken out of `options` first: the browser's fetch refuses to be called as another object's method.
    const send = options.fetch ?? fetch;
    try {
      const response = await send(endpointUrl(options.endpoint, path, query), {
        method,
        headers,
        credentials: options.credentials ?? 'same-origin',
        // A stored answer would carry an old `serverTime`, and a token belongs in no cache.
        cache: 'no-store',
        ...(signal && { signal }),
      }).catch((cause: unknown) => {
        throw unreachableError(asked, cause);
      });
      return await readAnswer(asked, response, schema).catch((error: unknown) => {
        // The connection broke within the body.
        throw error instanceof TypeError ? unreachableError(asked, error) : error;
      });
    } finally {
      signal?.throwIfAborted();
    }
  }

  return {
    clock,

    async room(roomId, signal) {
      const askedAt = Date.now();
      const room = await ask(RoomSchema, 'GET', roomPath(roomId), signal);
      clock.learn(room.serverTime, askedAt, Date.now());
      return room;
    },

    async participants(roomId, signal) {
      const path = `${roomPath(roomId)}/participants`;
      // By id: somebody who moves to another page while the pages are read would be there twice.
      const everybody = new Map<string, RoomParticipant>();
      const seen = new Set<string>();
      let cursor: string | undefined;
      do {
        const query = cursor === undefined ? '' : `cursor=${encodeURIComponent(cursor)}`;
        const page = await ask(RoomParticipantsPageSchema, 'GET', path, signal, query);
        for (const participant of page.items) everybody.set(participant.acsUserId, participant);
        cursor = page.nextCursor;
        if (cursor !== undefined && (seen.has(cursor) || seen.size >= MAX_PAGES)) {
          throw invalidAnswerError(`GET ${path}`, 'its pages have no end');
        }
        if (cursor !== undefined) seen.add(cursor);
      } while (cursor !== undefined);
      return [...everybody.values()];
    },

    token: (roomId, signal) => ask(RoomTokenSchema, 'POST', `${roomPath(roomId)}/token`, signal),
  };
}

function roomPath(roomId: string): string {
  return `rooms/${encodeURIComponent(roomId)}`;
}

function endpointUrl(endpoint: string | URL, path: string, query: string): string {
  const [base = '', hostQuery = ''] = String(endpoint).split('?', 2);
  const queries = [hostQuery, query].filter((part) => part !== '').join('&');
  return `${base.replace(/\/+$/, '')}/${path}${queries && `?${queries}`}`;
}

async function requestHeaders(asked: string, given: EndpointClientOptions['headers']): Promise<Headers> {
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
