import * as v from 'valibot';
import { EngineSchema } from '../call/index.js';
import { KnockSchema } from '../knocks/index.js';
import { AllowedActions } from '../policy/index.js';
import { RoleSchema } from '../roles/index.js';
import { PersonSchema } from '../roster/index.js';
import { MomentSchema } from '../values/index.js';
import { MetadataSchema } from './roomChanges.js';

/** A room id as the service makes them: decimal digits only. Source: recordings of the Rooms SDKs. */
export const ROOM_ID_PATTERN = /^[0-9]{15,20}$/;

export const RoomIdSchema = v.pipe(v.string(), v.regex(ROOM_ID_PATTERN));

/** The signed-in user's relation to a room. */
export const MeSchema = v.variant('invited', [
  v.object({ invited: v.literal(true), role: RoleSchema, ...PersonSchema.entries, may: AllowedActions }),
  v.object({
    invited: v.literal(false),
    displayName: v.string(),
    may: AllowedActions,
    /** Their latest knock on this room. */
    knock: v.optional(KnockSchema),
  }),
]);

export type Me = v.InferOutput<typeof MeSchema>;

/** `GET /rooms/{roomId}` */
export const RoomSchema = v.object({
  /** A string of decimal digits: the number is too large for JavaScript. */
  id: v.string(),
  title: v.string(),
  validFrom: MomentSchema,
  validUntil: MomentSchema,
  pstnDialOutEnabled: v.boolean(),
  /** Whether people who are not invited may ask to be let in. */
  knocking: v.boolean(),
  metadata: MetadataSchema,
  /**
   * How often the title or the window has changed: `SEQUENCE` in a calendar, which replaces an entry only by one with a
   * higher number. Absent if the endpoint doesn't count.
   */
  sequence: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  /** When the title or the window last changed. Absent if the endpoint doesn't know. */
  changedAt: v.optional(MomentSchema),
  /** The person who created the room, for people to contact. Absent if the host's directory doesn't know them. */
  owner: v.optional(v.object({ displayName: v.string(), avatarUrl: v.optional(v.string()) })),
  me: MeSchema,
  /** The endpoint's clock at the time of the response. Phases are computed from it, never from the browser's clock. */
  serverTime: MomentSchema,
});

export type Room = v.InferOutput<typeof RoomSchema>;

/** A room in a list. */
export const RoomSummarySchema = v.object({
  id: v.string(),
  title: v.string(),
  validFrom: MomentSchema,
  validUntil: MomentSchema,
  pstnDialOutEnabled: v.boolean(),
  knocking: v.boolean(),
  metadata: MetadataSchema,
  me: v.object({ role: v.optional(RoleSchema), may: AllowedActions }),
});

export type RoomSummary = v.InferOutput<typeof RoomSummarySchema>;

/** The states that a list of rooms can be limited to. `open` includes rooms that are about to close. */
export const ROOM_STATES = ['scheduled', 'open', 'expired'] as const;

export type RoomState = (typeof ROOM_STATES)[number];

/** The query of `GET /rooms`, besides the page. */
export const RoomsQuerySchema = v.object({
  /** Only rooms in this state at the endpoint's time. Default: every room. */
  state: v.optional(v.picklist(ROOM_STATES)),
});

export type RoomsQuery = v.InferOutput<typeof RoomsQuerySchema>;

/**
 * `GET /rooms?state=&cursor=&limit=`: the rooms that the signed-in user created or is invited to, latest start first.
 */
export const RoomsPageSchema = v.object({
  items: v.array(RoomSummarySchema),
  /** Send it as `?cursor=` to get the next page. Absent on the last page. */
  nextCursor: v.optional(v.string()),
  serverTime: MomentSchema,
});

export type RoomsPage = v.InferOutput<typeof RoomsPageSchema>;

/** `POST /rooms/{roomId}/token` */
export const RoomTokenSchema = v.object({
  acsUserId: v.string(),
  /** A JWT of the engine: of the Identity service with scope `voip.join`, or of LiveKit. Keep it in memory only. */
  token: v.pipe(v.string(), v.nonEmpty()),
  expiresOn: MomentSchema,
  role: RoleSchema,
  displayName: v.string(),
  /** What runs the call. */
  engine: v.optional(EngineSchema, 'acs'),
  /** The address of LiveKit, `wss:` or `ws:`. Always set with the engine `livekit`. */
  url: v.optional(v.pipe(v.string(), v.regex(/^wss?:\/\/[^\s]+$/))),
});

export type RoomToken = v.InferOutput<typeof RoomTokenSchema>;
