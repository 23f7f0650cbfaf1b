import * as v from 'valibot';

/** The emulator's settings for behavior that the documentation of Rooms doesn't define. */
export const CallSwitchesSchema = v.object({
  raiseHand: v.boolean(),
  reactions: v.boolean(),
  spotlight: v.boolean(),
  hangUpForEveryone: v.boolean(),
});

export type CallSwitches = v.InferOutput<typeof CallSwitchesSchema>;

/** The most people in the spotlight. Source: "Spotlight states" (`how-tos/calling-sdk/spotlight.md`). */
export const SPOTLIGHT_LIMIT = 7;

/** The state that everyone in a call shares. */
export const CallStateSchema = v.object({
  recording: v.boolean(),
  transcription: v.boolean(),
  /** Set while captions are on. The language is a BCP 47 tag such as `en-us`, in the calling SDK's spelling. */
  captions: v.optional(v.object({ spokenLanguage: v.string() })),
  /** The people in the spotlight, by `acsUserId`, oldest first. */
  spotlight: v.array(v.string()),
  /** The room's `pstnDialOutEnabled`. */
  pstnDialOut: v.boolean(),
  switches: CallSwitchesSchema,
});

export type CallState = v.InferOutput<typeof CallStateSchema>;
