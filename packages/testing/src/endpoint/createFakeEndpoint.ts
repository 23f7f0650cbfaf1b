import { DEFAULT_ROLE, type Role } from '@anteroom/contract';
import { answerFake } from './answerFake.js';
import { createFakeWorld, type FakeWorldOptions } from './world/createFakeWorld.js';
import type { FakeRoom } from './world/FakeWorld.js';
import { type FailOptions, type FakeFailure, fakeFaults } from './http/fakeFaults.js';
import { addKnock, type FakeSettlement, settleKnock, waitingKnocks } from './knocks/fakeKnockQueue.js';
import { setRole } from './roster/fakeRoster.js';
import { pause } from './http/pause.js';

export interface FakeEndpointOptions extends FakeWorldOptions {
  /** The signed-in user, by the host's user id; `null` for nobody. */
  me: string | null;
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

/** What can be changed of a room from outside. */
export type FakeRoomChanges = Partial<Omit<FakeRoom, 'id' | 'roster'>>;

export interface FakeEndpoint {
  /** In place of the page's `fetch`, for the signed-in user. Any address whose path holds `/rooms` is the endpoint's. */
  fetch: typeof fetch;
  /** A `fetch` for somebody else, whoever is signed in: two people over the same rooms. `null` for nobody. */
  fetchAs(userId: string | null): typeof fetch;
  /** Every request so far, the oldest first. */
  readonly requests: readonly FakeRequest[];
  /** Makes requests fail. The latest call that matches a request wins. */
  fail(failure: FakeFailure, options?: FailOptions): void;
  /** Takes back every `fail`. */
  recover(): void;
  /** Invites somebody or changes their role; `null` takes them off the roster. Throws for an unknown room. */
  setRole(roomId: string, userId: string, role: Role | null): void;
  /** Changes a room's title, window or flags. Throws for an unknown room. */
  updateRoom(roomId: string, changes: FakeRoomChanges): void;
  deleteRoom(roomId: string): void;
  /** Somebody asks to be let in, who need not be signed in. Throws where the endpoint would refuse. */
  knock(roomId: string, userId: string, note?: string): void;
  /** Lets in who knocks. Throws when they do not wait. Default role `Attendee`. */
  admit(roomId: string, userId: string, role?: Role): void;
  /** Refuses who knocks. Throws when they do not wait. */
  refuse(roomId: string, userId: string, reason?: string): void;
  /** Another user from now on; `null` signs out. */
  signIn(userId: string | null): void;
}

/**
 * An endpoint in memory that keeps the whole of Anteroom's contract, for stories and tests: the same statuses, problems,
 * tags and shapes as `@anteroom/endpoint`, with its default policy, and with no server. It limits no rates. Its tokens
 * decode, and no service accepts them.
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

  async function answer(me: string | null, ...[input, init]: Parameters<typeof fetch>): Promise<Response> {
    const given = input instanceof Request ? input : undefined;
    const url = new URL(given?.url ?? String(input), 'http://endpoint.invalid');
    // The signal is held apart: that of a simulated page is not of the platform's own class, which `Request` asks for.
    const signal = init?.signal ?? given?.signal;
    const sent = new Request(given?.clone() ?? url, { ...init, signal: null });
    const request: FakeRequest = { method: sent.method, path: url.pathname, search: url.search, aborted: false };
    requests.push(request);
    const failed = faults.take(sent.method, url.pathname);
    const text = await sent.text();
    try {
      await pause(latencyMs, signal);
    } catch (reason) {
      request.aborted = true;
      throw reason;
    }
    const { method, headers } = sent;
    return failed ? failed() : answerFake(world, { method, url, headers, text, me, now: clock() });
  }

  function roomOf(roomId: string): FakeRoom {
    const room = world.rooms.get(roomId);
    if (room) return room;
    throw new Error(`The fake endpoint has no room ${roomId}. Give it to createFakeEndpoint in "rooms".`);
  }

  function settle(roomId: string, userId: string, settlement: FakeSettlement): void {
    const room = roomOf(roomId);
    const knock = waitingKnocks(world, roomId, clock()).find((waiting) => waiting.userId === userId);
    if (!knock) throw new Error(`${userId} does not wait at the room ${roomId}. Let them knock first.`);
    settleKnock(room, knock, settlement, clock());
  }

  return {
    fetch: (input, init) => answer(signedIn, input, init),
    fetchAs: (userId) => (input, init) => answer(userId, input, init),
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
