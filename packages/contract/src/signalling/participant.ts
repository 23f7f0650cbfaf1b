import * as v from 'valibot';
import { RoleSchema } from '../roles/index.js';

/** Which media of a participant are on. */
export const MediaStateSchema = v.object({ microphone: v.boolean(), camera: v.boolean(), screen: v.boolean() });

export type MediaState = v.InferOutput<typeof MediaStateSchema>;

/** The state of a dialed phone, named like in the calling SDK's `RemoteParticipantState`. */
export const PhoneStateSchema = v.picklist(['Connecting', 'Ringing', 'Connected']);

export type PhoneState = v.InferOutput<typeof PhoneStateSchema>;

/** A participant of a call. One person on two devices is two participants with the same `acsUserId`. */
export const CallParticipantSchema = v.object({
  /** Identifies this participant. Unique until the emulator restarts, and kept when a lost connection is resumed. */
  id: v.string(),
  /** The raw id: `8:acs:...`, or `4:+...` for a phone. */
  acsUserId: v.string(),
  displayName: v.string(),
  role: RoleSchema,
  media: MediaStateSchema,
  /** Set while the hand is raised. Hands that were raised earlier have a smaller number. */
  handOrder: v.optional(v.number()),
  /** Whether they have put the call on hold: they hear and show nothing. */
  onHold: v.optional(v.boolean()),
  /**
   * Set for bots and phones, which have no browser: there is no media connection to them, and others draw the picture of their
   * camera.
   */
  generated: v.optional(v.object({ speaking: v.boolean() })),
  /** Set for a dialed phone. */
  phone: v.optional(PhoneStateSchema),
});

export type CallParticipant = v.InferOutput<typeof CallParticipantSchema>;
