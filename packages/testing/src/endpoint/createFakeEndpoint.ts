import { DEFAULT_ROLE, type Role } from '@anteroom/contract';
import { createFakeWorld, type FakeWorldOptions } from './createFakeWorld.js';
import { type FailOptions, type FakeFailure, fakeFaults, pause } from './http/index.js';
import { addKnock, type FakeSettlement, settleKnock, waitingKnocks } from './knocks/index.js';
import { respondFake } from './respondFake.js';
import { setRole } from './roster/index.js';
import type { FakeRoom } from './world/index.js';

export interface FakeEndpointOptions extends FakeWorldOptions {
  /** The signed-in user, by the host's user id; `null` for nobody. */
  me: string | null;
  /** The endpoint's clock, in milliseconds since 1970. Default `Date.now`. */
  clock?: (() => number) | undefined;
  /** How long each response takes, in milliseconds. Default 0. */
  latencyMs?: number | undefined;
}

/** A request that the fake endpoint received. */
export interface FakeRequest {
  method: string;
  /** The path without its query. */
  path: string;
  /** `?cursor=...`, or empty. */
  search: string;
  /** Whether the caller aborted it before the response. */
  aborted: boolean;
}

/** The properties of a room that a test can change. */
export type FakeRoomChanges = Partial<Omit<FakeRoom, 'id' | 'roster'>>;

export interface FakeEndpoint {
  /**
   * Replaces the page's `fetch`, for the signed-in user. It handles every URL with `/rooms` or `/people` in its path: what
   * comes before the first of them is taken as the base path.
   */
  fetch: typeof fetch;
  /** A `fetch` for another user, so that two people can use the same rooms. `null` for nobody. */
  fetchAs(userId: string | null): typeof fetch;
  /** Every request so far, oldest first. */
  readonly requests: readonly FakeRequest[];
  /** Makes requests fail. The latest call that matches a request applies. */
  fail(failure: FakeFailure, options?: FailOptions): void;
  /** Undoes every `fail`. */
  recover(): void;
  /** Invites a person or changes their role; `null` removes them. Throws for an unknown room. */
  setRole(roomId: string, userId: string, role: Role | null): void;
  /** Changes a room's title, window or flags. Throws for an unknown room. */
  updateRoom(roomId: string, changes: FakeRoomChanges): void;
  deleteRoom(roomId: string): void;
  /** Knocks for a person, who doesn't have to be signed in. Throws if the endpoint would return a problem. */
  knock(roomId: string, userId: string, note?: string): void;
  /** Admits a person who knocks. Throws if they don't wait. Default role `Attendee`. */
  admit(roomId: string, userId: string, role?: Role): void;
  /** Refuses a person who knocks. Throws if they don't wait. */
  refuse(roomId: string, userId: string, reason?: string): void;
  /** Signs in another user; `null` signs out. */
  signIn(userId: string | null): void;
}

/**
 * Creates an endpoint in memory that implements Anteroom's whole contract, for stories and tests: the same statuses, problems,
 * tags and shapes as `@anteroom/endpoint` with its default policy, without a server. It has no rate limits. Its tokens can be
 * decoded, but no service accepts them.
 *
 * @example
 * const endpoint = createFakeEndpoint({ me: 'ada', rooms: [room], people: [{ id: 'ada', displayName: 'Ada Lovelace' }] });
 * endpoint.fail('service-unavailable', { path: /token$/, times: 1 });
 * const response = await endpoint.fetch(`/api/rooms/${room.id}`);
 */
export function createFakeEndpoint(options: FakeEndpointOptions): FakeEndpoint {
  const { clock = Date.now, latencyMs = 0 } = options;
  const world = createFakeWorld(options, clock());
  const faults = fakeFaults();
  const requests: FakeRequest[] = [];
  let signedIn = options.me;

  async function respond(me: string | null, ...[input, init]: Parameters<typeof fetch>): Promise<Response> {
    const given = input instanceof Request ? input : undefined;
    const url = new URL(given?.url ?? String(input), 'http://endpoint.invalid');
    // The signal is kept out of `Request`, which rejects a simulated page's signal: it is an instance of another class.
    const signal = init?.signal ?? given?.signal;
    const sent = new Request(given?.clone() ?? url, { ...init, signal: null });
    const request: FakeRequest = { method: sent.method, path: url.pathname, search: url.search, aborted: false };
    requests.push(request);
    const failed = faults.take(sent.method, url.pathname);
    const content = new Uint8Array(await sent.arrayBuffer());
    try {
      await pause(latencyMs, signal);
    } catch (reason) {
      request.aborted = true;
      throw reason;
    }
    const { method, headers } = sent;
    return failed ? failed() : respondFake(world, { method, url, headers, content, me, now: clock() });
  }

  function roomOf(roomId: string): FakeRoom {
    const room = world.rooms.get(roomId);
    if (room) return room;
    throw new Error(`The fake endpoint has no room ${roomId}. Pass it to createFakeEndpoint in "rooms".`);
  }

  function settle(roomId: string, userId: string, settlement: FakeSettlement): void {
    const room = roomOf(roomId);
    const knock = waitingKnocks(world, roomId, clock()).find((waiting) => waiting.userId === userId);
    if (!knock) throw new Error(`${userId} doesn't wait at the room ${roomId}. Let them knock first.`);
    settleKnock(room, knock, settlement, clock());
  }

  return {
    fetch: (input, init) => respond(signedIn, input, init),
    fetchAs: (userId) => (input, init) => respond(userId, input, init),
    requests,
    fail: faults.add,
    recover: faults.clear,
    setRole: (roomId, userId, role) => setRole(roomOf(roomId), userId, role),
    updateRoom: (roomId, changes) => {
      Object.assign(roomOf(roomId), changes);
    },
    deleteRoom: (roomId) => {
      world.rooms.delete(roomId);
    },
    knock: (roomId, userId, note) => {
      addKnock(world, roomOf(roomId), { userId, note, now: clock() });
    },
    admit: (roomId, userId, role = DEFAULT_ROLE) => settle(roomId, userId, { state: 'admitted', role }),
    refuse: (roomId, userId, reason) => settle(roomId, userId, { state: 'refused', reason }),
    signIn: (userId) => {
      signedIn = userId;
    },
  };
}
