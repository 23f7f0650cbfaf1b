import * as v from 'valibot';
import { RoleSchema } from '../roles/index.js';
import { isBlank, jsonObject, MomentSchema, type TextRules, textSchema } from '../values/index.js';

/** The longest note or reason, in characters. */
export const NOTE_LENGTH = 500;

export const NOTE_RULES: TextRules = { longest: NOTE_LENGTH, lines: true, mayBeBlank: true };

/** A note or a reason, which may have several lines. Text without a visible character counts as no note. */
export const NoteSchema = v.pipe(
  textSchema(NOTE_RULES),
  v.transform((note) => (isBlank(note) ? '' : note.trim())),
);

/** The host's id of a knock: 1 to 256 characters on one line. */
export const KnockIdSchema = textSchema({ longest: 256 });

export const KnockStateSchema = v.picklist(['waiting', 'admitted', 'refused', 'withdrawn', 'expired']);

/** Only a waiting knock changes, and only once. */
export type KnockState = v.InferOutput<typeof KnockStateSchema>;

/** A request to be let in, by a person who is not invited. The service has no knocks: they live in the host's store. */
export const KnockSchema = v.object({
  id: KnockIdSchema,
  state: KnockStateSchema,
  /** From the host's directory, never from the person who knocks. */
  displayName: v.string(),
  avatarUrl: v.optional(v.string()),
  note: v.optional(v.string()),
  /** Its place in the queue, from 1. Set while it waits. */
  place: v.optional(v.number()),
  /** The role that they were admitted with. */
  role: v.optional(RoleSchema),
  /** Why they were refused, if a reason was given. */
  reason: v.optional(v.string()),
  knockedAt: MomentSchema,
  /** A knock that still waits at this time is `expired`. */
  expiresAt: MomentSchema,
});

export type Knock = v.InferOutput<typeof KnockSchema>;

/** `POST /rooms/{roomId}/knocks`. Knocking again while a knock waits returns the waiting one. */
export const CreateKnockSchema = jsonObject(v.strictObject({ note: v.optional(NoteSchema) }));

export type CreateKnock = v.InferInput<typeof CreateKnockSchema>;

/** `PATCH /rooms/{roomId}/knocks/{knockId}`. The person who knocked may `withdraw`, anyone who may admit may do the rest. */
export const ChangeKnockSchema = v.variant('action', [
  v.strictObject({ action: v.literal('admit'), role: RoleSchema }),
  v.strictObject({ action: v.literal('refuse'), reason: v.optional(NoteSchema) }),
  v.strictObject({ action: v.literal('withdraw') }),
]);

export type ChangeKnock = v.InferInput<typeof ChangeKnockSchema>;

/** `GET /rooms/{roomId}/knocks`: the waiting knocks, oldest first. Anyone who may not admit gets only their own latest. */
export const KnocksSchema = v.object({ items: v.array(KnockSchema), serverTime: MomentSchema });

export type Knocks = v.InferOutput<typeof KnocksSchema>;
