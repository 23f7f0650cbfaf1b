import type { CallAction, Engine, Role } from '@anteroom/contract';

/** When a room can be joined. */
export interface RoomWindow {
  validFrom: Date;
  validUntil: Date;
}

/** The part of a room that the service keeps. It has no title and no owner: those are in the store. */
export interface ServiceRoom extends RoomWindow {
  pstnDialOutEnabled: boolean;
}

/** A room of the service, with its id. */
export interface IdentifiedRoom extends ServiceRoom {
  id: string;
}

export interface NewRoom extends Partial<RoomWindow> {
  pstnDialOutEnabled: boolean;
  /** Roles by ACS user id. */
  participants: ReadonlyMap<string, Role>;
}

/** Whose token for which room. */
export interface TokenRequest {
  acsUserId: string;
  roomId: string;
  role: Role;
  /** From the host's directory. */
  displayName: string;
  room: ServiceRoom;
  /** The longest that the token may live. */
  lifetimeMinutes: number;
}

export interface ServiceToken {
  token: string;
  expiresOn: Date;
  engine: Engine;
  /** The address of LiveKit for browsers. */
  url?: string | undefined;
}

/** Someone who acts in a call, with their role on the roster. */
export interface Caller {
  acsUserId: string;
  role: Role;
}

/**
 * What the endpoint needs of a calling service, whichever engine provides it.
 *
 * Operations on a room reject with `room-not-found` for an id that is malformed, unknown or deleted. Every operation
 * rejects with `service-unavailable` when no response came within its deadline. Any other failure rejects with the
 * engine's own error, which `serviceErrorOf` reads.
 */
export interface RoomsService {
  createRoom(room: NewRoom): Promise<IdentifiedRoom>;
  readRoom(roomId: string): Promise<ServiceRoom>;
  updateRoom(roomId: string, changes: Partial<ServiceRoom>): Promise<ServiceRoom>;
  deleteRoom(roomId: string): Promise<void>;
  /** Every room of the resource. Not subject to a deadline: it serves `reconcile`. */
  listRooms(): AsyncIterable<IdentifiedRoom & { createdOn: Date }>;

  /** The role of everyone who is invited to a room, by ACS user id. */
  readRoster(roomId: string): Promise<Map<string, Role>>;
  /** Adds participants, or changes their roles. */
  setParticipants(roomId: string, roles: ReadonlyMap<string, Role>): Promise<void>;
  removeParticipants(roomId: string, acsUserIds: readonly string[]): Promise<void>;

  /** Creates an identity and returns its ACS user id. */
  createIdentity(): Promise<string>;
  deleteIdentity(acsUserId: string): Promise<void>;
  /** A token that joins this room, or rooms which the identity is invited to, and starts no other call. */
  issueToken(request: TokenRequest): Promise<ServiceToken>;

  /**
   * Does what a caller may do in a room's running call. Rejects with `forbidden` if they are not in it. `undefined` for an
   * engine whose SDK does it in the browser.
   */
  act?: ((roomId: string, caller: Caller, action: CallAction) => Promise<void>) | undefined;
}

/** The operations on rooms and rosters. */
export type RoomOperations = Omit<RoomsService, keyof IdentityOperations | 'act'>;

/** The operations on identities and their tokens. */
export type IdentityOperations = Pick<RoomsService, 'createIdentity' | 'deleteIdentity' | 'issueToken'>;

/** How long the operations of one request may take. */
export interface Deadline {
  /** Aborts operations that only read. It also fires when the client disconnects. */
  reading: AbortSignal;
  /** Aborts operations that change something. A client that disconnects must not leave a change half done. */
  writing: AbortSignal;
  /** The time limit of the request, in milliseconds. */
  limitMs: number;
  /** Called with a room's id before and after each change of the room. */
  onChange: (roomId: string) => void;
}
