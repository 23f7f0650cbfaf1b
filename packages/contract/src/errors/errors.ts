import * as v from 'valibot';
import { type Room, RoomSchema } from '../room/index.js';
import { type RoomParticipant, RoomParticipantSchema } from '../roster/index.js';

/**
 * Every error code of Anteroom, with the HTTP status that an endpoint sends with it, and whether a retry can help. Codes
 * are never renamed without a major version.
 *
 * `status: 0` marks failures that only the browser can see.
 */
export const ERRORS = {
  // sent by the endpoint
  'invalid-request': { status: 400, retryable: false },
  unauthenticated: { status: 401, retryable: false },
  'not-invited': { status: 403, retryable: false },
  forbidden: { status: 403, retryable: false },
  'origin-not-allowed': { status: 403, retryable: false },
  'room-not-found': { status: 404, retryable: false },
  'knock-not-found': { status: 404, retryable: false },
  'not-supported': { status: 404, retryable: false },
  'knock-settled': { status: 409, retryable: false },
  'too-many-knocks': { status: 429, retryable: true },
  'room-changed': { status: 409, retryable: false },
  'request-repeated': { status: 409, retryable: false },
  'request-too-large': { status: 413, retryable: false },
  'too-many-requests': { status: 429, retryable: true },
  'room-not-open': { status: 409, retryable: true },
  'room-expired': { status: 410, retryable: false },
  'service-unavailable': { status: 503, retryable: true },
  internal: { status: 500, retryable: true },
  // detected by the endpoint's client
  'endpoint-unreachable': { status: 0, retryable: true },
  'endpoint-invalid-response': { status: 0, retryable: true },
  // detected while joining or during the call
  'room-not-joinable': { status: 0, retryable: true },
  'removed-from-room': { status: 0, retryable: false },
  'removed-from-call': { status: 0, retryable: false },
  'call-ended-for-everyone': { status: 0, retryable: false },
  'token-rejected': { status: 0, retryable: true },
  offline: { status: 0, retryable: true },
  'connection-failed': { status: 0, retryable: true },
  'connection-lost': { status: 0, retryable: true },
  'call-failed': { status: 0, retryable: true },
  'call-crashed': { status: 0, retryable: true },
  'already-in-call': { status: 0, retryable: true },
  'engine-unavailable': { status: 0, retryable: true },
} as const satisfies Record<string, { status: number; retryable: boolean }>;

export type ErrorCode = keyof typeof ERRORS;

export const ERROR_CODES = Object.keys(ERRORS) as [ErrorCode, ...ErrorCode[]];

/** RFC 9457 problem details, the body of every failed response (`application/problem+json`). */
export const ProblemSchema = v.object({
  /** A link or `about:blank`. Act on `code` instead. */
  type: v.optional(v.string()),
  title: v.string(),
  status: v.number(),
  detail: v.optional(v.string()),
  code: v.picklist(ERROR_CODES),
  retryable: v.boolean(),
  /** The field at fault, as a dotted path. */
  field: v.optional(v.string()),
  /** Identifies this failure in the host's logs. */
  traceId: v.optional(v.string()),
  /** The room as it is now. Only with `room-changed`. */
  room: v.optional(RoomSchema),
  /** Everyone who is invited now. Only with `room-changed`, for users who may read them. */
  participants: v.optional(v.array(RoomParticipantSchema)),
});

export type Problem = v.InferOutput<typeof ProblemSchema>;

/** The state of a room at the time of a `room-changed`. */
export interface CurrentRoom {
  room: Room;
  /** Everyone who is invited; `undefined` for users who may not read them. */
  participants: RoomParticipant[] | undefined;
}

export interface AnteroomErrorOptions {
  field?: string | undefined;
  traceId?: string | undefined;
  /** How long to wait before a retry, in milliseconds. */
  retryAfterMs?: number | undefined;
  /** The end reason of the call, as the calling SDK reports it. */
  callEnd?: { code: number; subCode: number } | undefined;
  /** The room as it is now. Only with `room-changed`. */
  current?: CurrentRoom | undefined;
  cause?: unknown;
}

/**
 * The error that all of Anteroom's hooks, components and callbacks report. `message` is for developers; user-visible text
 * comes from the components' string catalogue, by `code`.
 *
 * @example
 * <RoomCall roomId={id} onError={(error) => report(error.code, error.traceId)} />
 */
export class AnteroomError extends Error {
  override readonly name = 'AnteroomError';
  readonly code: ErrorCode;
  readonly retryable: boolean;
  readonly field: string | undefined;
  readonly traceId: string | undefined;
  readonly retryAfterMs: number | undefined;
  readonly callEnd: { code: number; subCode: number } | undefined;
  readonly current: CurrentRoom | undefined;

  constructor(code: ErrorCode, message: string, options: AnteroomErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.retryable = ERRORS[code].retryable;
    this.field = options.field;
    this.traceId = options.traceId;
    this.retryAfterMs = options.retryAfterMs;
    this.callEnd = options.callEnd;
    this.current = options.current;
  }
}
