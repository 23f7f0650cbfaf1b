import * as v from 'valibot';

/** What the documentation of Rooms does not settle, as the emulator was told to have it. */
export const CallSwitchesSchema = v.object({
  raiseHand: v.boolean(),
  reactions: v.boolean(),
  spotlight: v.boolean(),
  hangUpForEveryone: v.boolean(),
});

export type CallSwitches = v.InferOutput<typeof CallSwitchesSchema>;

/** How many people the spotlight takes. Source: "Spotlight states" (`how-tos/calling-sdk/spotlight.md`). */
export const SPOTLIGHT_LIMIT = 7;

/** What is the same for everyone in a call. */
export const CallStateSchema = v.object({
  recording: v.boolean(),
  transcription: v.boolean(),
  /** Set while captions are made. The language is a BCP 47 tag such as `en-us`, as the calling SDK spells them. */
  captions: v.optional(v.object({ spokenLanguage: v.string() })),
  /** Who is in the spotlight, by `acsUserId`, the first one first. */
  spotlight: v.array(v.string()),
  /** The room's `pstnDialOutEnabled`. */
  pstnDialOut: v.boolean(),
  switches: CallSwitchesSchema,
});

export type CallState = v.InferOutput<typeof CallStateSchema>;
