import * as v from 'valibot';
import { ChangeParticipantsSchema, INVITEES_AT_ONCE, InviteeSchema } from '../roster/index.js';
import { jsonObject, MomentSchema, type TextRules, textSchema } from '../values/index.js';

/** The longest title, in characters. */
export const TITLE_LENGTH = 200;

export const TITLE_RULES: TextRules = { longest: TITLE_LENGTH };

/** A title of one line. Surrounding white space is trimmed, but counts toward its length. */
export const TitleSchema = v.pipe(textSchema(TITLE_RULES), v.trim());

/**
 * The host's own facts about a room: at most 50 short texts. Don't store secrets here: everyone who is invited can read
 * them.
 *
 * One name has a meaning: `timeZone`, an IANA name such as `Europe/Lisbon`, is the room's time zone. People in another time
 * zone see the room's time beside their own.
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

const WindowEntries = { validFrom: v.optional(MomentSchema), validUntil: v.optional(MomentSchema) };

/** Both ends are required together, as `windowFault` checks. */
const WINDOW_PAIR = { dependentRequired: { validFrom: ['validUntil'], validUntil: ['validFrom'] } };

/** `POST /rooms`. The window must also pass `windowFault`. */
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

/** The values that a change of a room is based on. Name only fields that the same request changes. */
export const RoomBeforeSchema = v.strictObject({
  title: v.optional(v.string()),
  ...WindowEntries,
  pstnDialOutEnabled: v.optional(v.boolean()),
  knocking: v.optional(v.boolean()),
});

export type RoomBefore = v.InferInput<typeof RoomBeforeSchema>;

/**
 * `PATCH /rooms/{roomId}`: absent fields stay as they are. All changes are made, of the room and of its people, or none. The
 * window must also pass `windowFault`.
 */
export const UpdateRoomSchema = v.pipe(
  jsonObject(
    v.strictObject({
      title: v.optional(TitleSchema),
      ...WindowEntries,
      pstnDialOutEnabled: v.optional(v.boolean()),
      knocking: v.optional(v.boolean()),
      metadata: v.optional(MetadataSchema),
      /** People to invite, to change and (`null`) to remove, as in `PATCH /rooms/{roomId}/participants`. */
      participants: v.optional(ChangeParticipantsSchema.entries.participants),
      /**
       * If a field has neither this value nor the new one by now, the response is `room-changed`. Fields that are absent here
       * are changed in any case.
       */
      was: v.optional(RoomBeforeSchema),
    }),
  ),
  v.metadata(WINDOW_PAIR),
);

export type UpdateRoom = v.InferInput<typeof UpdateRoomSchema>;
