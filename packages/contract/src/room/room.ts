import * as v from 'valibot';
import type { Action } from '../policy/actions.js';
import { KnockSchema } from '../knocks/knocks.js';
import { MomentSchema } from '../values/moments.js';
import { RoleSchema } from '../roles/roles.js';
import { MetadataSchema } from './roomChanges.js';

/** A host's user, as others may see them. Names and avatars come from the host's directory, never from the caller. */
export const PersonSchema = v.object({
  /** The ACS user id, `8:acs:<resource>_<user>`. */
  acsUserId: v.string(),
  displayName: v.string(),
  avatarUrl: v.optional(v.string()),
});

export type Person = v.InferOutput<typeof PersonSchema>;

/**
 * What the signed-in user may do with the room, by the host's policy: names of `ACTIONS`. Open to names of later versions,
 * which mean nothing to this one.
 */
const May = v.array(v.string());

/** Who the signed-in user is to a room. */
export const MeSchema = v.variant('invited', [
  v.object({ invited: v.literal(true), role: RoleSchema, ...PersonSchema.entries, may: May }),
  v.object({
    invited: v.literal(false),
    displayName: v.string(),
    may: May,
    /** Their latest knock at this room. */
    knock: v.optional(KnockSchema),
  }),
]);

export type Me = v.InferOutput<typeof MeSchema>;

/**
 * Whether the host's policy allows somebody an action.
 *
 * @example
 * mayDo(room.me, 'update'); // show the editor
 */
export function mayDo(me: { may: readonly string[] } | undefined, action: Action): boolean {
  return me?.may.includes(action) ?? false;
}

/** `GET /rooms/{roomId}` */
export const RoomSchema = v.object({
  /** A string of decimal digits; larger than a JavaScript number can hold. */
  id: v.string(),
  title: v.string(),
  validFrom: MomentSchema,
  validUntil: MomentSchema,
  pstnDialOutEnabled: v.boolean(),
  /** Whether people who are not invited may ask to be let in. */
  knocking: v.boolean(),
  metadata: MetadataSchema,
  /** Who made the room, by the host's directory: whom to ask. Absent where the directory does not know them. */
  owner: v.optional(v.object({ displayName: v.string(), avatarUrl: v.optional(v.string()) })),
  me: MeSchema,
  /** The endpoint's clock when it answered: phases are computed from it, never from the browser's clock. */
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
  me: v.object({ role: v.optional(RoleSchema), may: May }),
});

export type RoomSummary = v.InferOutput<typeof RoomSummarySchema>;

/** `GET /rooms?cursor=&limit=`: the rooms that the signed-in user made or is invited to, the latest to begin first. */
export const RoomsPageSchema = v.object({
  items: v.array(RoomSummarySchema),
  /** Give it back as `?cursor=` for the next page; absent on the last. */
  nextCursor: v.optional(v.string()),
  serverTime: MomentSchema,
});

export type RoomsPage = v.InferOutput<typeof RoomsPageSchema>;

/** Somebody who is invited to a room. */
export const RoomParticipantSchema = v.object({ ...PersonSchema.entries, role: RoleSchema });

export type RoomParticipant = v.InferOutput<typeof RoomParticipantSchema>;

/** `GET /rooms/{roomId}/participants?cursor=` */
export const RoomParticipantsPageSchema = v.object({
  items: v.array(RoomParticipantSchema),
  /** Give it back as `?cursor=` for the next page; absent on the last. */
  nextCursor: v.optional(v.string()),
});

export type RoomParticipantsPage = v.InferOutput<typeof RoomParticipantsPageSchema>;

/** `POST /rooms/{roomId}/token` */
export const RoomTokenSchema = v.object({
  acsUserId: v.string(),
  /** A JWT of the Identity service, scope `voip.join`. Keep it in memory only. */
  token: v.pipe(v.string(), v.nonEmpty()),
  expiresOn: MomentSchema,
  role: RoleSchema,
  displayName: v.string(),
});

export type RoomToken = v.InferOutput<typeof RoomTokenSchema>;

/** A room id as the service makes them: decimal digits only. Source: recordings of the Rooms SDKs. */
export const ROOM_ID_PATTERN = /^[0-9]{15,20}$/;

export const RoomIdSchema = v.pipe(v.string(), v.regex(ROOM_ID_PATTERN));
