import * as v from 'valibot';
import { RoleSchema } from '../roles/roles.js';

/** What of a participant's media is on. */
export const MediaStateSchema = v.object({ microphone: v.boolean(), camera: v.boolean(), screen: v.boolean() });

export type MediaState = v.InferOutput<typeof MediaStateSchema>;

/** How far a dialled phone is, in the words of the calling SDK's `RemoteParticipantState`. */
export const PhoneStateSchema = v.picklist(['Connecting', 'Ringing', 'Connected']);

export type PhoneState = v.InferOutput<typeof PhoneStateSchema>;

/** Somebody in a call. One person on two devices is two participants with one `acsUserId`. */
export const CallParticipantSchema = v.object({
  /** Names this connection; unique in the emulator's life, and kept when the connection is lost and comes back. */
  id: v.string(),
  /** The raw id: `8:acs:...`, or `4:+...` for a phone. */
  acsUserId: v.string(),
  displayName: v.string(),
  role: RoleSchema,
  media: MediaStateSchema,
  /** Set while the hand is raised; who raised theirs earlier has the smaller number. */
  handOrder: v.optional(v.number()),
  /** Has put the call on hold: hears and shows nothing. */
  onHold: v.optional(v.boolean()),
  /**
   * Set for who has no browser, a bot or a phone: no media connection is made to them, and who looks at their camera
   * draws its picture.
   */
  generated: v.optional(v.object({ speaking: v.boolean() })),
  /** Set for a dialled phone. */
  phone: v.optional(PhoneStateSchema),
});

export type CallParticipant = v.InferOutput<typeof CallParticipantSchema>;
