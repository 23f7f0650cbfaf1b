import * as v from 'valibot';
import { RoleSchema } from '../roles/index.js';

/** A host's user, as others see them. Names and avatars come from the host's directory, never from the user. */
export const PersonSchema = v.object({
  /** The ACS user id, `8:acs:<resource>_<user>`. */
  acsUserId: v.string(),
  displayName: v.string(),
  avatarUrl: v.optional(v.string()),
});

export type Person = v.InferOutput<typeof PersonSchema>;

/** A person who is invited to a room. */
export const RoomParticipantSchema = v.object({ ...PersonSchema.entries, role: RoleSchema });

export type RoomParticipant = v.InferOutput<typeof RoomParticipantSchema>;

/** `GET /rooms/{roomId}/participants?cursor=` */
export const RoomParticipantsPageSchema = v.object({
  items: v.array(RoomParticipantSchema),
  /** Send it as `?cursor=` to get the next page. Absent on the last page. */
  nextCursor: v.optional(v.string()),
});

export type RoomParticipantsPage = v.InferOutput<typeof RoomParticipantsPageSchema>;
