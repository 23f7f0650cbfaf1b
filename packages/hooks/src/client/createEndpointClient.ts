import {
  type Knock,
  KnockSchema,
  KnocksSchema,
  type Room,
  type RoomParticipant,
  RoomParticipantsPageSchema,
  RoomSchema,
  RoomsPageSchema,
  RoomTokenSchema,
} from '@anteroom/contract';
import { createServerClock } from './createServerClock.js';
import type { EndpointCalls, Reply } from './EndpointCalls.js';
import type { EndpointClient } from './EndpointClient.js';
import { type EndpointFunctions, isEndpointFunctions } from './EndpointFunctions.js';
import { functionCalls } from './functionCalls.js';
import { type HttpOptions, httpCalls } from './httpCalls.js';
import { type AnswerSchema, validAnswer } from './readAnswer.js';
import { invalidAnswerError } from '../requests/requestErrors.js';
import { REQUEST_TIMEOUT_MS } from '../requests/withDeadline.js';

/** An endpoint that gives more pages than this is taken to be broken. */
const MAX_PAGES = 500;

export interface EndpointClientOptions extends Omit<HttpOptions, 'endpoint'> {
  /**
   * Where the host mounted its endpoint: a URL, or a path of the page's own origin such as `/api/anteroom`. Or the host's
   * own functions, to which `headers`, `fetch` and `credentials` mean nothing.
   */
  endpoint: string | URL | EndpointFunctions;
}

/**
 * A client of a host's endpoint that knows nothing of React. Options are read anew for each request.
 *
 * @example
 * const client = createEndpointClient({ endpoint: '/api/anteroom' });
 * const room = await client.room('99312345678901234', AbortSignal.timeout(5_000));
 */
export function createEndpointClient(options: EndpointClientOptions): EndpointClient {
  const calls = callsOf(options);
  const clock = createServerClock();

  async function ask<T extends object>(schema: AnswerSchema<T>, send: () => Promise<Reply>, signal?: AbortSignal) {
    try {
      const askedAt = Date.now();
      const { asked, body, isNew } = await send();
      const answer = await validAnswer(asked, schema, body);
      if (isNew && 'serverTime' in answer) clock.learn(String(answer.serverTime), askedAt, Date.now());
      return answer;
    } finally {
      signal?.throwIfAborted();
    }
  }

  const askRoom = (send: () => Promise<Reply>, signal?: AbortSignal): Promise<Room> => ask(RoomSchema, send, signal);
  const askKnock = (send: () => Promise<Reply>, signal?: AbortSignal): Promise<Knock> => ask(KnockSchema, send, signal);

  return {
    clock,
    rooms: (page = {}, signal) => ask(RoomsPageSchema, () => calls.rooms(page, signal), signal),
    createRoom: (room, { idempotencyKey } = {}, signal) =>
      askRoom(() => calls.createRoom(room, idempotencyKey, signal), signal),
    room: (roomId, signal) => askRoom(() => calls.room(roomId, signal), signal),
    updateRoom: (roomId, changes, signal) => askRoom(() => calls.updateRoom(roomId, changes, signal), signal),

    async deleteRoom(roomId, signal) {
      await calls.deleteRoom(roomId, signal);
      signal?.throwIfAborted();
    },

    async participants(roomId, signal) {
      // By id: somebody who moves to another page while the pages are read would be there twice.
      const everybody = new Map<string, RoomParticipant>();
      const seen = new Set<string>();
      let cursor: string | undefined;
      do {
        const send = () => calls.participants(roomId, { cursor }, signal);
        const page = await ask(RoomParticipantsPageSchema, send, signal);
        for (const participant of page.items) everybody.set(participant.acsUserId, participant);
        cursor = page.nextCursor;
        if (cursor !== undefined && (seen.has(cursor) || seen.size >= MAX_PAGES)) {
          throw invalidAnswerError(`The roster of room ${roomId}`, 'its pages have no end');
        }
        if (cursor !== undefined) seen.add(cursor);
      } while (cursor !== undefined);
      return [...everybody.values()];
    },

    changeParticipants: (roomId, changes, signal) =>
      ask(RoomParticipantsPageSchema, () => calls.changeParticipants(roomId, changes, signal), signal),
    token: (roomId, signal) => ask(RoomTokenSchema, () => calls.token(roomId, signal), signal),
    knock: (roomId, knock = {}, signal) => askKnock(() => calls.knock(roomId, knock, signal), signal),
    knocks: (roomId, signal) => ask(KnocksSchema, () => calls.knocks(roomId, signal), signal),
    changeKnock: (roomId, knockId, change, signal) =>
      askKnock(() => calls.changeKnock(roomId, knockId, change, signal), signal),
  };
}

function callsOf(options: EndpointClientOptions): EndpointCalls {
  const { endpoint } = options;
  if (isEndpointFunctions(endpoint)) {
    return functionCalls({
      latest: () => (isEndpointFunctions(options.endpoint) ? options.endpoint : endpoint),
      timeoutMs: () => options.requestTimeoutMs ?? REQUEST_TIMEOUT_MS,
    });
  }
  return httpCalls({
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
