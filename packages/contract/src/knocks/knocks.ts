import * as v from 'valibot';
import { jsonObject } from '../values/jsonObject.js';
import { MomentSchema } from '../values/moments.js';
import { RoleSchema } from '../roles/roles.js';
import { isBlank, type TextRules, textSchema } from '../values/text.js';

/** Longest note or reason, in characters. */
export const NOTE_LENGTH = 500;

export const NOTE_RULES: TextRules = { longest: NOTE_LENGTH, lines: true, mayBeBlank: true };

/** A note or a reason, which may have several lines. One without a visible character counts as none. */
export const NoteSchema = v.pipe(
  textSchema(NOTE_RULES),
  v.transform((note) => (isBlank(note) ? '' : note.trim())),
);

/** An id of a knock, as the host makes them: 1 to 256 characters on one line. */
export const KnockIdSchema = textSchema({ longest: 256 });

export const KnockStateSchema = v.picklist(['waiting', 'admitted', 'refused', 'withdrawn', 'expired']);

/** Only a waiting knock changes, and it changes once. */
export type KnockState = v.InferOutput<typeof KnockStateSchema>;

/** Somebody who is not invited asks to be let in. The service has no such thing: it lives in the host's store. */
export const KnockSchema = v.object({
  id: KnockIdSchema,
  state: KnockStateSchema,
  /** From the host's directory, never from who knocks. */
  displayName: v.string(),
  avatarUrl: v.optional(v.string()),
  note: v.optional(v.string()),
  /** How many wait before this one, and one; set while it waits. */
  place: v.optional(v.number()),
  /** What they were admitted as. */
  role: v.optional(RoleSchema),
  /** Why they were refused, if somebody said so. */
  reason: v.optional(v.string()),
  knockedAt: MomentSchema,
  /** A knock that still waits then is `expired`. */
  expiresAt: MomentSchema,
});

export type Knock = v.InferOutput<typeof KnockSchema>;

/** `POST /rooms/{roomId}/knocks`. Knocking again while one waits answers the one that waits. */
export const CreateKnockSchema = jsonObject(v.strictObject({ note: v.optional(NoteSchema) }));

export type CreateKnock = v.InferInput<typeof CreateKnockSchema>;

/** `PATCH /rooms/{roomId}/knocks/{knockId}`: `withdraw` by who knocked, the others by who may admit. */
export const ChangeKnockSchema = v.variant('action', [
  v.strictObject({ action: v.literal('admit'), role: RoleSchema }),
  v.strictObject({ action: v.literal('refuse'), reason: v.optional(NoteSchema) }),
  v.strictObject({ action: v.literal('withdraw') }),
]);

export type ChangeKnock = v.InferInput<typeof ChangeKnockSchema>;

/** `GET /rooms/{roomId}/knocks`: those that wait, the first one first; for who may not admit, their own latest alone. */
export const KnocksSchema = v.object({ items: v.array(KnockSchema), serverTime: MomentSchema });

export type Knocks = v.InferOutput<typeof KnocksSchema>;
