import type * as v from 'valibot';
import { CallActionSchema } from '../call/index.js';
import type { ErrorCode } from '../errors/index.js';
import { ChangeKnockSchema, CreateKnockSchema, KnockSchema, KnocksSchema } from '../knocks/index.js';
import { KnownPeopleSchema, LookUpPeopleSchema, PeopleQuerySchema, PeopleSchema } from '../people/index.js';
import {
  CreateRoomSchema,
  RoomSchema,
  RoomsPageSchema,
  RoomsQuerySchema,
  RoomTokenSchema,
  UpdateRoomSchema,
} from '../room/index.js';
import { ChangeParticipantsSchema, RoomParticipantsPageSchema } from '../roster/index.js';

/** One operation of the endpoint. */
export interface Operation {
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Relative to the base path, which the host chooses. Each `{name}` is a parameter. */
  path: string;
  /** Whether it returns a list in pages: `?cursor=` and `?limit=`. */
  paged?: true;
  /** The parameters of its query, besides those of a page: an object of texts. */
  query?: v.GenericSchema & { entries: Readonly<Record<string, unknown>> };
  /** Whether its response has an `ETag` that `If-None-Match` is compared with. */
  conditional?: true;
  /** Whether it accepts an `Idempotency-Key`. */
  idempotent?: true;
  body?: v.GenericSchema;
  /** Whether a request without a body means `{}`. */
  optionalBody?: true;
  /** Successful responses by status; `null` for a response without a body. */
  responses: Readonly<Record<number, v.GenericSchema | null>>;
  /** The errors that it may return besides `ERRORS_OF_EVERY_OPERATION`. */
  errors: readonly ErrorCode[];
}

/** The version of this contract, which an endpoint sends as `Anteroom-Version`. */
export const CONTRACT_VERSION = '1';

/** An `Idempotency-Key` has visible characters only, and is remembered for this long. */
export const IDEMPOTENCY_KEY = { pattern: /^[\x21-\x7e]{8,128}$/, hours: 24 } as const;

/** The largest request body, in bytes. */
export const BODY_LIMIT = 256 * 1024;

/** The errors that every operation may return. */
export const ERRORS_OF_EVERY_OPERATION: readonly ErrorCode[] = [
  'invalid-request',
  'unauthenticated',
  'too-many-requests',
  'internal',
  'service-unavailable',
];

const ROOM_ERRORS: readonly ErrorCode[] = ['room-not-found', 'forbidden'];
const WRITE_ERRORS: readonly ErrorCode[] = ['origin-not-allowed', 'request-too-large'];

/**
 * Every operation of the endpoint. The client, the functions that a host can give in its place, the endpoint's routes, the
 * fake endpoint, the conformance check and `openapi.yaml` all follow from this table: the comment above an operation
 * becomes its summary in OpenAPI and the docs of the client's method.
 */
export const OPERATIONS = {
  /** One page of the rooms that the signed-in user created or is invited to, latest start first; of all, or in one state. */
  listRooms: {
    method: 'GET',
    path: '/rooms',
    query: RoomsQuerySchema,
    paged: true,
    conditional: true,
    responses: { 200: RoomsPageSchema },
    errors: [],
  },
  /** Creates a room. */
  createRoom: {
    method: 'POST',
    path: '/rooms',
    idempotent: true,
    body: CreateRoomSchema,
    responses: { 201: RoomSchema },
    errors: ['forbidden', 'request-repeated', ...WRITE_ERRORS],
  },
  /**
   * Searches the host's directory for people to invite, by a part of their name or mail address. For users who may create
   * rooms, or may invite people to the given room. A host without a search returns `not-supported`.
   */
  searchPeople: {
    method: 'GET',
    path: '/people',
    query: PeopleQuerySchema,
    responses: { 200: PeopleSchema },
    errors: ['not-supported', ...ROOM_ERRORS],
  },
  /**
   * Tells whom user ids and mail addresses stand for, before those people are invited. Names that the directory doesn't know
   * are left out. For the same users as a search. Changes nothing.
   */
  lookUpPeople: {
    method: 'POST',
    path: '/people',
    body: LookUpPeopleSchema,
    responses: { 200: KnownPeopleSchema },
    errors: [...ROOM_ERRORS, ...WRITE_ERRORS],
  },
  /** Reads a room, with the signed-in user's relation to it. */
  readRoom: {
    method: 'GET',
    path: '/rooms/{roomId}',
    conditional: true,
    responses: { 200: RoomSchema },
    errors: ROOM_ERRORS,
  },
  /** Changes a room and its people. Absent fields stay as they are. All changes are made, or none. */
  updateRoom: {
    method: 'PATCH',
    path: '/rooms/{roomId}',
    idempotent: true,
    body: UpdateRoomSchema,
    responses: { 200: RoomSchema },
    errors: [...ROOM_ERRORS, 'room-changed', 'request-repeated', ...WRITE_ERRORS],
  },
  /** Deletes a room and ends its call. */
  deleteRoom: {
    method: 'DELETE',
    path: '/rooms/{roomId}',
    responses: { 204: null },
    errors: [...ROOM_ERRORS, 'origin-not-allowed'],
  },
  /** One page of the people who are invited, sorted by display name. */
  listParticipants: {
    method: 'GET',
    path: '/rooms/{roomId}/participants',
    paged: true,
    conditional: true,
    responses: { 200: RoomParticipantsPageSchema },
    errors: [...ROOM_ERRORS, 'not-invited'],
  },
  /**
   * Invites people, changes their roles, and removes those whose role is `null`. All changes are made, or none. Returns the
   * first page of the new roster.
   */
  changeParticipants: {
    method: 'PATCH',
    path: '/rooms/{roomId}/participants',
    body: ChangeParticipantsSchema,
    responses: { 200: RoomParticipantsPageSchema },
    errors: [...ROOM_ERRORS, 'not-invited', 'room-changed', ...WRITE_ERRORS],
  },
  /** Issues a token for the signed-in user's own identity while the room is open. A request body is ignored. */
  issueToken: {
    method: 'POST',
    path: '/rooms/{roomId}/token',
    responses: { 200: RoomTokenSchema },
    errors: [...ROOM_ERRORS, 'not-invited', 'room-not-open', 'room-expired', ...WRITE_ERRORS],
  },
  /**
   * Does something in the room's call that a browser may not decide alone, as the signed-in user's role allows. Only for people
   * who are in the call. Where the calling SDK does it itself, the response is `not-supported`.
   */
  actInCall: {
    method: 'POST',
    path: '/rooms/{roomId}/call/actions',
    body: CallActionSchema,
    responses: { 204: null },
    errors: [...ROOM_ERRORS, 'not-invited', 'not-supported', ...WRITE_ERRORS],
  },
  /** Asks to be let in. While the user's knock waits, knocking again returns the waiting knock with status 200. */
  knock: {
    method: 'POST',
    path: '/rooms/{roomId}/knocks',
    body: CreateKnockSchema,
    optionalBody: true,
    responses: { 200: KnockSchema, 201: KnockSchema },
    errors: [...ROOM_ERRORS, 'too-many-knocks', 'room-expired', ...WRITE_ERRORS],
  },
  /** The waiting knocks, oldest first. Anyone who may not admit gets only their own latest knock. */
  listKnocks: {
    method: 'GET',
    path: '/rooms/{roomId}/knocks',
    conditional: true,
    responses: { 200: KnocksSchema },
    errors: ROOM_ERRORS,
  },
  /** Admits or refuses a knock, or withdraws the user's own. A knock changes only once. */
  changeKnock: {
    method: 'PATCH',
    path: '/rooms/{roomId}/knocks/{knockId}',
    body: ChangeKnockSchema,
    responses: { 200: KnockSchema },
    errors: [...ROOM_ERRORS, 'knock-not-found', 'knock-settled', ...WRITE_ERRORS],
  },
} as const satisfies Record<string, Operation>;

export type Operations = typeof OPERATIONS;

export type OperationId = keyof Operations;
