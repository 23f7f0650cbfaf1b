import type { Role } from '@anteroom/contract';
import { type EndpointErrorCode, FakeRefusal } from './FakeRefusal.js';
import type { FakePerson } from './fakeDirectory.js';
import { type FakeRoom, type FakeWorld, fakeParticipants, fakeRoom, fakeRoomToken } from './fakeRooms.js';
import { pause } from './pause.js';

export interface FakeEndpointOptions {
  /** The signed-in user, by the host's user id. */
  me: string;
  rooms: FakeRoom[];
  people: FakePerson[];
  /** The endpoint's clock, in milliseconds since 1970. Default `Date.now`. */
  clock?: (() => number) | undefined;
  /** How long each answer takes, in milliseconds. Default 0. */
  latencyMs?: number | undefined;
}

/** A request that the fake endpoint got. */
export interface FakeRequest {
  method: string;
  /** The path without its query. */
  path: string;
  /** `?cursor=...`, or empty. */
  search: string;
  /** Whether the caller gave up before the answer came. */
  aborted: boolean;
}

export interface FailOptions {
  /** Only requests whose path matches. Default: every request. */
  path?: RegExp | undefined;
  /** How many requests fail. Default: all, until `recover()`. */
  times?: number | undefined;
  /** The answer's `Retry-After`, in seconds. */
  retryAfterSeconds?: number | undefined;
}

/** How a request can fail: by a code that an endpoint says, by no connection, or by an answer that is not Anteroom's. */
export type FakeFailure = EndpointErrorCode | 'network' | 'nonsense';

export interface FakeEndpoint {
  /** In place of the page's `fetch`. Any address whose path ends in `/rooms/...` is the endpoint's. */
  fetch: typeof fetch;
  /** Every request so far, the oldest first. */
  readonly requests: readonly FakeRequest[];
  /** Makes requests fail. The latest call that matches a request wins. */
  fail(failure: FakeFailure, options?: FailOptions): void;
  /** Takes back every `fail`. */
  recover(): void;
  /** Invites somebody or changes their role; `null` takes them off the roster. Throws for an unknown room. */
  setRole(roomId: string, userId: string, role: Role | null): void;
  /** Changes a room's title, window or phone flag. Throws for an unknown room. */
  updateRoom(roomId: string, changes: Partial<Omit<FakeRoom, 'id' | 'roster'>>): void;
  deleteRoom(roomId: string): void;
  /** Another user from now on; `null` signs out. */
  signIn(userId: string | null): void;
}

interface Fault {
  failure: FakeFailure;
  path: RegExp | undefined;
  left: number;
  retryAfterSeconds: number | undefined;
}

const PATH = /\/rooms\/([^/]+)(\/participants|\/token)?$/;

/**
 * An endpoint in memory that keeps Anteroom's contract, for stories and component tests: the same statuses, problems and
 * shapes as `@anteroom/endpoint`, with no server. Its tokens decode, and no service accepts them.
 *
 * @example
 * const endpoint = createFakeEndpoint({ me: 'ada', rooms: [room], people: [{ id: 'ada', displayName: 'Ada Lovelace' }] });
 * endpoint.fail('service-unavailable', { path: /token$/, times: 1 });
 * const response = await endpoint.fetch(`/api/rooms/${room.id}`);
 */
export function createFakeEndpoint(options: FakeEndpointOptions): FakeEndpoint {
  const { people, clock = Date.now, latencyMs = 0 } = options;
  const rooms = new Map(options.rooms.map((room) => [room.id, { ...room, roster: { ...room.roster } }]));
  const requests: FakeRequest[] = [];
  let faults: Fault[] = [];
  let me: string | null = options.me;

  function roomOf(roomId: string): FakeRoom {
    const room = rooms.get(roomId);
    if (room) return room;
    throw new Error(`The fake endpoint has no room ${roomId}. Give it to createFakeEndpoint in "rooms".`);
  }

  function takeFault(path: string): Fault | undefined {
    const fault = faults.findLast((candidate) => candidate.left > 0 && (candidate.path?.test(path) ?? true));
    if (fault) fault.left -= 1;
    return fault;
  }

  const fakeFetch: typeof fetch = async (input, init) => {
    const given = input instanceof Request ? input : undefined;
    const { pathname, search } = new URL(given?.url ?? String(input), 'http://endpoint.invalid');
    const method = (init?.method ?? given?.method ?? 'GET').toUpperCase();
    const signal = init?.signal ?? given?.signal;
    const request: FakeRequest = { method, path: pathname, search, aborted: false };
    requests.push(request);
    const fault = takeFault(pathname);
    try {
      await pause(latencyMs, signal);
    } catch (reason) {
      request.aborted = true;
      throw reason;
    }
    if (fault) return failedAnswer(fault);
    return answer({ me, rooms, people, now: clock() }, request);
  };

  return {
    fetch: fakeFetch,
    requests,
    fail: (failure, { path, times = Number.POSITIVE_INFINITY, retryAfterSeconds } = {}) => {
      faults.push({ failure, path, left: times, retryAfterSeconds });
    },
    recover: () => {
      faults = [];
    },
    setRole: (roomId, userId, role) => {
      const { roster } = roomOf(roomId);
      if (role === null) delete roster[userId];
      else roster[userId] = role;
    },
    updateRoom: (roomId, changes) => {
      Object.assign(roomOf(roomId), changes);
    },
    deleteRoom: (roomId) => {
      rooms.delete(roomId);
    },
    signIn: (userId) => {
      me = userId;
    },
  };
}

function failedAnswer({ failure, retryAfterSeconds }: Fault): Response {
  if (failure === 'network') throw new TypeError('Failed to fetch');
  if (failure === 'nonsense') {
    return new Response('<!doctype html><title>Welcome</title>', { headers: { 'Content-Type': 'text/html' } });
  }
  const headers: Record<string, string> =
    retryAfterSeconds === undefined ? {} : { 'Retry-After': String(retryAfterSeconds) };
  return new FakeRefusal(failure, { headers }).toResponse();
}

function answer(world: FakeWorld, { method, path, search }: FakeRequest): Response {
  try {
    const [, roomId, sub] = PATH.exec(path) ?? [];
    if (roomId === undefined) throw new FakeRefusal('invalid-request', { status: 404 });
    const allow = sub === '/token' ? 'POST' : 'GET, HEAD';
    if (!allow.split(', ').includes(method)) {
      throw new FakeRefusal('invalid-request', { status: 405, headers: { Allow: allow } });
    }
    const body =
      sub === '/token'
        ? fakeRoomToken(world, roomId)
        : sub === '/participants'
          ? fakeParticipants(world, roomId, new URLSearchParams(search))
          : fakeRoom(world, roomId);
    const headers = { 'Content-Type': 'application/json', 'Cache-Control': 'no-store', 'Anteroom-Version': '1' };
    return new Response(method === 'HEAD' ? null : JSON.stringify(body), { headers });
  } catch (error) {
    if (error instanceof FakeRefusal) return error.toResponse();
    throw error;
  }
}
