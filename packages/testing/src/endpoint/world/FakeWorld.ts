import type { KnockState, Metadata, Role } from '@anteroom/contract';
import type { FakePerson } from './fakeDirectory.js';

/** A room of the fake endpoint. Both ends of the window are ISO 8601 date-times. */
export interface FakeRoom {
  /** 15 to 20 decimal digits, as the service makes them. */
  id: string;
  title: string;
  validFrom: string;
  validUntil: string;
  /** Default `false`. */
  pstnDialOutEnabled?: boolean | undefined;
  /** Default none. */
  metadata?: Metadata | undefined;
  /** Whether who is not invited may ask to be let in, and so see that there is a room. Default `false`. */
  knocking?: boolean | undefined;
  /** The host's user who made the room and so runs it. Default nobody. */
  ownerId?: string | undefined;
  /** Who is invited, as what, by the host's user id. */
  roster: Record<string, Role>;
}

/** A knock as the fake endpoint keeps it. Times are in milliseconds since 1970. */
export interface FakeKnock {
  id: string;
  roomId: string;
  userId: string;
  /** One that waits past `expiresAt` is expired, whatever is written here. */
  state: KnockState;
  note: string | undefined;
  role: Role | undefined;
  reason: string | undefined;
  knockedAt: number;
  expiresAt: number;
  settledAt: number | undefined;
}

/** A request that was carried out under an `Idempotency-Key`. */
interface MadeRoom {
  /** What was asked for. */
  body: string;
  roomId: string;
  /** From when on the key is free again, in milliseconds since 1970. */
  expiresAt: number;
}

/** All that the fake endpoint knows between requests. */
export interface FakeWorld {
  people: readonly FakePerson[];
  rooms: Map<string, FakeRoom>;
  /** The oldest first. */
  knocks: FakeKnock[];
  /** By user and key. */
  made: Map<string, MadeRoom>;
  /** What was answered last at an address, and its tag. */
  tags: Map<string, { text: string; etag: string }>;
  knockMinutes: number;
  refusalsAnHour: number;
  /** A number that was not given before: ids of its own making are the same in each run, so that stories hold still. */
  next: () => number;
}

/** A request by somebody who is signed in. */
export interface FakeCall {
  world: FakeWorld;
  /** The host's user id. */
  me: string;
  headers: Headers;
  query: URLSearchParams;
  /** The body, as it was sent. */
  text: string;
  /** Milliseconds since 1970: one moment for the whole answer. */
  now: number;
}

/** What a call answers when it succeeds. */
export interface FakeAnswer {
  /** Default 200. */
  status?: 200 | 201 | 204;
  body?: object;
  location?: string;
}
