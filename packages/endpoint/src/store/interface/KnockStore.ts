import type { KnockState, Role } from '@anteroom/contract';

/** A knock as it is kept. Times are in milliseconds since 1970. */
export interface StoredKnock {
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
}

/** How a knock ends. */
export type Settlement =
  | { state: 'admitted'; role: Role; reason?: undefined; at: number }
  | { state: 'refused'; role?: undefined; reason?: string | undefined; at: number }
  | { state: 'withdrawn'; role?: undefined; reason?: undefined; at: number };

/** Who asked to be let in. The service has no such thing. */
export interface KnockStore {
  /**
   * Keeps a knock and gives the one that waits: this one, or the one of the same user at the same room that waits
   * already. Nobody has two, also when requests race.
   */
  addKnock(knock: StoredKnock): Promise<StoredKnock>;
  knock(roomId: string, knockId: string): Promise<StoredKnock | undefined>;
  /** The latest knock of a user at a room, however it ended. */
  latestKnock(roomId: string, userId: string): Promise<StoredKnock | undefined>;
  /** Who waits at a room, the first one first. */
  waitingKnocks(roomId: string, now: number, limit: number): Promise<StoredKnock[]>;
  /** How many wait at the room before this knock. */
  waitingBefore(knock: StoredKnock, now: number): Promise<number>;
  /** Ends a knock that waits. `false`, and nothing changes, when it does not wait any more: it changes once. */
  settleKnock(knockId: string, settlement: Settlement): Promise<boolean>;
  /** When a user was refused at a room since a moment, the earliest first. */
  refusalsSince(roomId: string, userId: string, since: number): Promise<number[]>;
}
