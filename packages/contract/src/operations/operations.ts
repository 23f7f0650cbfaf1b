import type * as v from 'valibot';
import type { ErrorCode } from '../errors/errors.js';
import { ChangeKnockSchema, CreateKnockSchema, KnockSchema, KnocksSchema } from '../knocks/knocks.js';
import { RoomParticipantsPageSchema, RoomSchema, RoomsPageSchema, RoomTokenSchema } from '../room/room.js';
import { ChangeParticipantsSchema, CreateRoomSchema, UpdateRoomSchema } from '../room/roomChanges.js';

/** One call of the endpoint. */
export interface Operation {
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Below the base path, which is the host's choice. */
  path: string;
  summary: string;
  /** Whether it gives a list page by page: `?cursor=` and `?limit=`. */
  paged?: true;
  /** Whether its answer carries an `ETag`, which `If-None-Match` is held against. */
  conditional?: true;
  /** Whether it takes an `Idempotency-Key`. */
  idempotent?: true;
  body?: v.GenericSchema;
  /** Whether a request without a body stands for one with `{}`. */
  bodyMayMiss?: true;
  /** By status; `null` for an answer without a body. */
  answers: Readonly<Record<number, v.GenericSchema | null>>;
  /** What it may answer besides `ERRORS_OF_EVERY_OPERATION`. */
  errors: readonly ErrorCode[];
}

/** The versions of this contract that an endpoint says in `Anteroom-Version`. */
export const CONTRACT_VERSION = '1';

/** Visible characters of an `Idempotency-Key`. */
export const IDEMPOTENCY_KEY = { pattern: /^[\x21-\x7e]{8,128}$/, hours: 24 } as const;

/** Largest body of a request, in bytes. */
export const BODY_LIMIT = 256 * 1024;

/** What any call may answer. */
export const ERRORS_OF_EVERY_OPERATION: readonly ErrorCode[] = [
  'invalid-request',
  'unauthenticated',
  'too-many-requests',
  'internal',
  'service-unavailable',
];

const ABOUT_A_ROOM: readonly ErrorCode[] = ['room-not-found', 'forbidden'];
const CHANGES: readonly ErrorCode[] = ['origin-not-allowed', 'request-too-large'];

/** Every call of the endpoint, from which `openapi.yaml` is made and which `anteroom-endpoint check` goes by. */
export const OPERATIONS = {
  listRooms: {
    method: 'GET',
    path: '/rooms',
    summary: 'The rooms that the signed-in user made or is invited to, the latest to begin first',
    paged: true,
    conditional: true,
    answers: { 200: RoomsPageSchema },
    errors: [],
  },
  createRoom: {
    method: 'POST',
    path: '/rooms',
    summary: 'Make a room',
    idempotent: true,
    body: CreateRoomSchema,
    answers: { 201: RoomSchema },
    errors: ['forbidden', 'request-repeated', ...CHANGES],
  },
  readRoom: {
    method: 'GET',
    path: '/rooms/{roomId}',
    summary: 'The room, and who the signed-in user is to it',
    conditional: true,
    answers: { 200: RoomSchema },
    errors: ABOUT_A_ROOM,
  },
  updateRoom: {
    method: 'PATCH',
    path: '/rooms/{roomId}',
    summary: 'Change a room: what is left out stays as it is',
    body: UpdateRoomSchema,
    answers: { 200: RoomSchema },
    errors: [...ABOUT_A_ROOM, ...CHANGES],
  },
  deleteRoom: {
    method: 'DELETE',
    path: '/rooms/{roomId}',
    summary: 'Delete a room. Its call ends',
    answers: { 204: null },
    errors: [...ABOUT_A_ROOM, 'origin-not-allowed'],
  },
  listParticipants: {
    method: 'GET',
    path: '/rooms/{roomId}/participants',
    summary: 'Everybody who is invited, by display name',
    paged: true,
    conditional: true,
    answers: { 200: RoomParticipantsPageSchema },
    errors: [...ABOUT_A_ROOM, 'not-invited'],
  },
  changeParticipants: {
    method: 'PATCH',
    path: '/rooms/{roomId}/participants',
    summary: 'Invite, change roles and remove: all of it, or nothing. Answers the first page of the new roster',
    body: ChangeParticipantsSchema,
    answers: { 200: RoomParticipantsPageSchema },
    errors: [...ABOUT_A_ROOM, 'not-invited', ...CHANGES],
  },
  issueToken: {
    method: 'POST',
    path: '/rooms/{roomId}/token',
    summary: 'A token of the signed-in user’s own identity, while the room is open. A body is not read',
    answers: { 200: RoomTokenSchema },
    errors: [...ABOUT_A_ROOM, 'not-invited', 'room-not-open', 'room-expired', ...CHANGES],
  },
  knock: {
    method: 'POST',
    path: '/rooms/{roomId}/knocks',
    summary: 'Ask to be let in. While one’s knock waits, knocking again answers that one with 200',
    body: CreateKnockSchema,
    bodyMayMiss: true,
    answers: { 200: KnockSchema, 201: KnockSchema },
    errors: [...ABOUT_A_ROOM, 'too-many-knocks', 'room-expired', ...CHANGES],
  },
  listKnocks: {
    method: 'GET',
    path: '/rooms/{roomId}/knocks',
    summary: 'Who waits to be let in; for who may not admit, their own latest knock alone',
    conditional: true,
    answers: { 200: KnocksSchema },
    errors: ABOUT_A_ROOM,
  },
  changeKnock: {
    method: 'PATCH',
    path: '/rooms/{roomId}/knocks/{knockId}',
    summary: 'Admit or refuse who knocks, or withdraw one’s own knock. It changes once',
    body: ChangeKnockSchema,
    answers: { 200: KnockSchema },
    errors: [...ABOUT_A_ROOM, 'knock-not-found', 'knock-settled', ...CHANGES],
  },
} as const satisfies Record<string, Operation>;

export type OperationId = keyof typeof OPERATIONS;

const entries = Object.entries(OPERATIONS) as [OperationId, Operation][];

/**
 * The call that a request is, or `undefined`.
 *
 * @param path below the base path, without the query
 * @example
 * operationOf('POST', '/rooms/99412345678901234/token')?.id; // 'issueToken'
 */
export function operationOf(method: string, path: string): (Operation & { id: OperationId }) | undefined {
  const parts = path.split('/');
  const found = entries.find(([, operation]) => {
    const wanted = operation.path.split('/');
    const fits = wanted.every((part, index) => part.startsWith('{') || part === parts[index]);
    return operation.method === method && wanted.length === parts.length && fits;
  });
  return found && { id: found[0], ...found[1] };
}

export { type WrongValue, wrongValueOf } from '../values/wrongValue.js';
