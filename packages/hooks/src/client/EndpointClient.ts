import type {
  ChangeKnock,
  CreateKnock,
  CreateRoom,
  Knock,
  Knocks,
  Room,
  RoomParticipant,
  RoomParticipantsPage,
  RoomsPage,
  RoomToken,
  RosterChange,
  UpdateRoom,
} from '@anteroom/contract';
import type { ServerClock } from './createServerClock.js';
import type { PageRequest } from './EndpointCalls.js';

export interface CreateRoomOptions {
  /** 8 to 128 visible characters. A request that is sent again with the same key makes no second room. */
  idempotencyKey?: string | undefined;
}

/**
 * Asks a host's endpoint. Every method rejects with an `AnteroomError`, or with the reason of `signal` when that is
 * aborted. None of them tries again by itself.
 */
export interface EndpointClient {
  /** The endpoint's clock, as its answers show it. */
  readonly clock: ServerClock;
  /** One page of the rooms that the signed-in user made or is invited to, the latest to begin first. */
  rooms(page?: PageRequest, signal?: AbortSignal): Promise<RoomsPage>;
  /** Makes a room. */
  createRoom(room: CreateRoom, options?: CreateRoomOptions, signal?: AbortSignal): Promise<Room>;
  /** The room, and who the signed-in user is to it. */
  room(roomId: string, signal?: AbortSignal): Promise<Room>;
  /** Changes a room: what is left out stays as it is. */
  updateRoom(roomId: string, changes: UpdateRoom, signal?: AbortSignal): Promise<Room>;
  /** Deletes a room. Its call ends. */
  deleteRoom(roomId: string, signal?: AbortSignal): Promise<void>;
  /** Everybody who is invited, from all pages. */
  participants(roomId: string, signal?: AbortSignal): Promise<RoomParticipant[]>;
  /** Invites, changes roles and removes (`role: null`): all of it, or nothing. Gives the first page of the new roster. */
  changeParticipants(roomId: string, changes: RosterChange[], signal?: AbortSignal): Promise<RoomParticipantsPage>;
  /** A new ACS token for the signed-in user. Keep it in memory only. */
  token(roomId: string, signal?: AbortSignal): Promise<RoomToken>;
  /** Asks to be let in. While one's knock waits, knocking again gives that one. */
  knock(roomId: string, knock?: CreateKnock, signal?: AbortSignal): Promise<Knock>;
  /** Who waits to be let in; for who may not admit, their own latest knock alone. */
  knocks(roomId: string, signal?: AbortSignal): Promise<Knocks>;
  /** Admits or refuses who knocks, or withdraws one's own knock. It changes once. */
  changeKnock(roomId: string, knockId: string, change: ChangeKnock, signal?: AbortSignal): Promise<Knock>;
}
