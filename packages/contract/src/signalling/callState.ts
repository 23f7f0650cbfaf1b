import * as v from 'valibot';
import { CallSwitchesSchema } from '../call/index.js';

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
