import type { KnockState, Role } from '@anteroom/contract';

/** A knock in the store. Times are in milliseconds since 1970. */
export interface StoredKnock {
  id: string;
  roomId: string;
  userId: string;
  /** A knock that waits past `expiresAt` is expired, even if this says `waiting`. */
  state: KnockState;
  note: string | undefined;
  role: Role | undefined;
  reason: string | undefined;
  knockedAt: number;
  expiresAt: number;
}

/** How a knock ends. */
export type Settlement =
  | { state: 'admitted'; role: Role; reason?: undefined; at: number }
  | { state: 'refused'; role?: undefined; reason?: string | undefined; at: number }
  | { state: 'withdrawn'; role?: undefined; reason?: undefined; at: number };

/** The people who asked to join. The service doesn't know about knocks. */
export interface KnockStore {
  /**
   * Saves a knock and returns the waiting one: this one, or an earlier one of the same user at the same room. A user never
   * has two at a room, even when requests race.
   */
  addKnock(knock: StoredKnock): Promise<StoredKnock>;
  knock(roomId: string, knockId: string): Promise<StoredKnock | undefined>;
  /** The latest knock of a user at a room, however it ended. */
  latestKnock(roomId: string, userId: string): Promise<StoredKnock | undefined>;
  /** The knocks that wait at a room, the earliest first. */
  waitingKnocks(roomId: string, now: number, limit: number): Promise<StoredKnock[]>;
  /** How many knocks wait at the room before this one. */
  waitingBefore(knock: StoredKnock, now: number): Promise<number>;
  /** Settles a waiting knock. Returns `false` and changes nothing if it was already settled or has expired. */
  settleKnock(knockId: string, settlement: Settlement): Promise<boolean>;
  /** The times at which a user was refused at a room since a moment, the earliest first. */
  refusalsSince(roomId: string, userId: string, since: number): Promise<number[]>;
}
