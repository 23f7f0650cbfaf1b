import * as v from 'valibot';
import { jsonObject } from '../values/jsonObject.js';
import { MomentSchema } from '../values/moments.js';
import { DEFAULT_ROLE, RoleSchema } from '../roles/roles.js';
import { type TextRules, textSchema } from '../values/text.js';
import { AcsUserIdSchema, UserIdSchema } from '../values/userIds.js';

/** The longest window of a room, in days. Source: Rooms OpenAPI, 2025-03-13. */
export const LONGEST_WINDOW_DAYS = 180;

const DAY_MS = 24 * 60 * 60_000;

/** Longest title, in characters. */
export const TITLE_LENGTH = 200;

export const TITLE_RULES: TextRules = { longest: TITLE_LENGTH };

/** A title: one line. Blanks around it are cut off, and count in its length. */
export const TitleSchema = v.pipe(textSchema(TITLE_RULES), v.trim());

/**
 * The host's own facts about a room: at most 50 short texts. No secret belongs here: everybody invited may read it.
 *
 * One name has a meaning: `timeZone`, an IANA name such as `Europe/Lisbon`, is where the room is. Whoever's clock differs is
 * shown the room's time beside their own.
 */
export const MetadataSchema = v.pipe(
  jsonObject(
    v.record(
      v.pipe(v.string(), v.regex(/^[A-Za-z0-9_.-]{1,64}$/)),
      textSchema({ longest: 1_000, lines: true, mayBeBlank: true }),
    ),
  ),
  v.maxEntries(50),
);

export type Metadata = v.InferOutput<typeof MetadataSchema>;

/** When a room is open. */
const WindowEntries = { validFrom: v.optional(MomentSchema), validUntil: v.optional(MomentSchema) };

/** Both ends are given together: `windowFault` says so too. */
const WINDOW_PAIR = { dependentRequired: { validFrom: ['validUntil'], validUntil: ['validFrom'] } };

interface WindowInput {
  validFrom?: string | undefined;
  validUntil?: string | undefined;
}

/** What is wrong with a window, by the rules of the service ("Rooms OpenAPI" and recordings of its answers). */
export type WindowFault = 'pair-missing' | 'ends-before-start' | 'too-long' | 'ends-in-the-past';

/**
 * What the service would refuse about a window, before it is asked; `undefined` when nothing is.
 *
 * @param now milliseconds since 1970; without it the past is not looked at
 * @example
 * windowFault({ validFrom: '2030-01-01T10:00:00Z' }); // 'pair-missing'
 */
export function windowFault({ validFrom, validUntil }: WindowInput, now?: number): WindowFault | undefined {
  if (validFrom === undefined && validUntil === undefined) return undefined;
  if (validFrom === undefined || validUntil === undefined) return 'pair-missing';
  const length = Date.parse(validUntil) - Date.parse(validFrom);
  if (length <= 0) return 'ends-before-start';
  if (length > LONGEST_WINDOW_DAYS * DAY_MS) return 'too-long';
  if (now !== undefined && Date.parse(validUntil) <= now) return 'ends-in-the-past';
  return undefined;
}

/** Somebody to invite: by the host's user id, or by the ACS user id of somebody who is known already. */
export const InviteeSchema = v.union([
  v.strictObject({ userId: UserIdSchema, role: v.optional(RoleSchema, DEFAULT_ROLE) }),
  v.strictObject({ acsUserId: AcsUserIdSchema, role: v.optional(RoleSchema, DEFAULT_ROLE) }),
]);

export type Invitee = v.InferInput<typeof InviteeSchema>;

/** Most people in one request. */
export const INVITEES_AT_ONCE = 500;

/** `POST /rooms`. The window has to keep the rules of `windowFault` too. */
export const CreateRoomSchema = v.pipe(
  v.strictObject({
    title: TitleSchema,
    ...WindowEntries,
    pstnDialOutEnabled: v.optional(v.boolean(), false),
    /** Whether people who are not invited may ask to be let in. It shows them that the room exists. */
    knocking: v.optional(v.boolean(), false),
    metadata: v.optional(MetadataSchema, {}),
    participants: v.optional(v.pipe(v.array(InviteeSchema), v.maxLength(INVITEES_AT_ONCE)), []),
  }),
  v.metadata(WINDOW_PAIR),
);

export type CreateRoom = v.InferInput<typeof CreateRoomSchema>;

/** `PATCH /rooms/{roomId}`: what is left out stays as it is. The window has to keep the rules of `windowFault` too. */
export const UpdateRoomSchema = v.pipe(
  jsonObject(
    v.strictObject({
      title: v.optional(TitleSchema),
      ...WindowEntries,
      pstnDialOutEnabled: v.optional(v.boolean()),
      knocking: v.optional(v.boolean()),
      metadata: v.optional(MetadataSchema),
    }),
  ),
  v.metadata(WINDOW_PAIR),
);

export type UpdateRoom = v.InferInput<typeof UpdateRoomSchema>;

/** One change of a roster: a role adds somebody or changes them, `null` removes them. */
export const RosterChangeSchema = v.union([
  v.strictObject({ userId: UserIdSchema, role: v.nullable(RoleSchema) }),
  v.strictObject({ acsUserId: AcsUserIdSchema, role: v.nullable(RoleSchema) }),
]);

export type RosterChange = v.InferInput<typeof RosterChangeSchema>;

/** `PATCH /rooms/{roomId}/participants`: the changes happen together, or none of them does. */
export const ChangeParticipantsSchema = v.strictObject({
  participants: v.pipe(v.array(RosterChangeSchema), v.minLength(1), v.maxLength(INVITEES_AT_ONCE)),
});

export type ChangeParticipants = v.InferInput<typeof ChangeParticipantsSchema>;
