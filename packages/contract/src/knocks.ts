import * as v from 'valibot';
import { RoleSchema } from './roles.js';

/** Longest note or reason, in characters. */
export const NOTE_LENGTH = 500;

const Note = v.pipe(v.string(), v.trim(), v.maxLength(NOTE_LENGTH));
const DateTime = v.pipe(v.string(), v.isoTimestamp());

export const KnockStateSchema = v.picklist(['waiting', 'admitted', 'refused', 'withdrawn', 'expired']);

/** Only a waiting knock changes, and it changes once. */
export type KnockState = v.InferOutput<typeof KnockStateSchema>;

/** Somebody who is not invited asks to be let in. The service has no such thing: it lives in the host's store. */
export const KnockSchema = v.object({
  id: v.string(),
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
  knockedAt: DateTime,
  /** A knock that still waits then is `expired`. */
  expiresAt: DateTime,
});

export type Knock = v.InferOutput<typeof KnockSchema>;

/** `POST /rooms/{roomId}/knocks`. Knocking again while one waits answers the one that waits. */
export const CreateKnockSchema = v.strictObject({ note: v.optional(Note) });

export type CreateKnock = v.InferInput<typeof CreateKnockSchema>;

/** `PATCH /rooms/{roomId}/knocks/{knockId}`: `withdraw` by who knocked, the others by who may admit. */
export const ChangeKnockSchema = v.variant('action', [
  v.strictObject({ action: v.literal('admit'), role: RoleSchema }),
  v.strictObject({ action: v.literal('refuse'), reason: v.optional(Note) }),
  v.strictObject({ action: v.literal('withdraw') }),
]);

export type ChangeKnock = v.InferInput<typeof ChangeKnockSchema>;

/** `GET /rooms/{roomId}/knocks`: those that wait, the first one first; for who may not admit, their own latest alone. */
export const KnocksSchema = v.object({ items: v.array(KnockSchema), serverTime: DateTime });

export type Knocks = v.InferOutput<typeof KnocksSchema>;
