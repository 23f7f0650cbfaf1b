import * as v from 'valibot';
import { DEFAULT_ROLE, RoleSchema } from '../roles/index.js';
import { AcsUserIdSchema, UserIdSchema } from '../values/index.js';

/** A person to invite: by the host's user id, or by an ACS user id that the host already knows. */
export const InviteeSchema = v.union([
  v.strictObject({ userId: UserIdSchema, role: v.optional(RoleSchema, DEFAULT_ROLE) }),
  v.strictObject({ acsUserId: AcsUserIdSchema, role: v.optional(RoleSchema, DEFAULT_ROLE) }),
]);

export type Invitee = v.InferInput<typeof InviteeSchema>;

/** The most people in one request. */
export const INVITEES_AT_ONCE = 500;

const RosterChangeEntries = {
  role: v.nullable(RoleSchema),
  /**
   * The role that the change is based on, `null` for a person who is not on the roster. If it is neither this nor the new
   * role by now, the response is `room-changed`. Without it, the change is made in any case.
   */
  was: v.optional(v.nullable(RoleSchema)),
};

/** One change of a roster: a role invites the person or changes their role, `null` removes them. */
export const RosterChangeSchema = v.union([
  v.strictObject({ userId: UserIdSchema, ...RosterChangeEntries }),
  v.strictObject({ acsUserId: AcsUserIdSchema, ...RosterChangeEntries }),
]);

export type RosterChange = v.InferInput<typeof RosterChangeSchema>;

/** `PATCH /rooms/{roomId}/participants`: all changes are made, or none. */
export const ChangeParticipantsSchema = v.strictObject({
  participants: v.pipe(v.array(RosterChangeSchema), v.minLength(1), v.maxLength(INVITEES_AT_ONCE)),
});

export type ChangeParticipants = v.InferInput<typeof ChangeParticipantsSchema>;
