import type { KnockState, Metadata, Role } from '@anteroom/contract';

/** A user of the host, as in its directory. */
export interface FakePerson {
  /** The host's user id. */
  id: string;
  displayName: string;
  /** Default: computed from `id`, so that it is always the same. */
  acsUserId?: string | undefined;
  avatarUrl?: string | undefined;
  /** Their mail address, by which they can be found too. Default: none. */
  mail?: string | undefined;
  /** Whether they may create rooms. Default `false`. */
  isOrganizer?: boolean | undefined;
}

/** A room of the fake endpoint. Both ends of the window are ISO 8601 date-times. */
export interface FakeRoom {
  /** 15 to 20 decimal digits, as the service makes them. */
  id: string;
  title: string;
  validFrom: string;
  validUntil: string;
  /** Default `false`. */
  pstnDialOutEnabled?: boolean | undefined;
  /** Default: none. */
  metadata?: Metadata | undefined;
  /** Whether people who are not invited may ask to be let in, and so see that the room exists. Default `false`. */
  knocking?: boolean | undefined;
  /** How often the title or the window has changed. Default 0. */
  sequence?: number | undefined;
  /** When the title or the window last changed, ISO 8601. Default: when the world began. */
  changedAt?: string | undefined;
  /** The host's user who created the room and manages it. Default: nobody. */
  ownerId?: string | undefined;
  /** The roles of the invited people, by the host's user id. */
  roster: Record<string, Role>;
}

/** A knock in the fake endpoint's store. Times are in milliseconds since 1970. */
export interface FakeKnock {
  id: string;
  roomId: string;
  userId: string;
  /** A knock that still waits after `expiresAt` is expired, even if this says `waiting`. */
  state: KnockState;
  note: string | undefined;
  role: Role | undefined;
  reason: string | undefined;
  knockedAt: number;
  expiresAt: number;
  settledAt: number | undefined;
}

/** A room that was created or changed with an `Idempotency-Key`. */
interface CreatedRoom {
  /** The request's body. */
  body: string;
  roomId: string;
  /** When the key can be used again, in milliseconds since 1970. */
  expiresAt: number;
}

/** The state of the fake endpoint between requests. */
export interface FakeWorld {
  people: readonly FakePerson[];
  searchesPeople: boolean;
  rooms: Map<string, FakeRoom>;
  /** Oldest first. */
  knocks: FakeKnock[];
  /** By user and key. */
  createdRooms: Map<string, CreatedRoom>;
  /** The tag of each body that was returned. */
  tags: Map<string, string>;
  knockMinutes: number;
  refusalsAnHour: number;
  /** Returns a new number. Generated ids are the same in each run, so that stories and snapshots stay stable. */
  next: () => number;
}

/** A signed-in user at a point in time. */
export interface FakeVisit {
  world: FakeWorld;
  /** The host's user id. */
  me: string;
  /** Milliseconds since 1970. The same for the whole response. */
  now: number;
}
