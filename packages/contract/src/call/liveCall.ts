import * as v from 'valibot';

/** Why a LiveKit room ends: a person ended the call for everyone, the room was deleted, or it was closed at its end. */
export const CALL_OVER = ['everyone', 'deleted', 'closed'] as const;

export type CallOver = (typeof CALL_OVER)[number];

/**
 * The state that everyone in a call shares, as JSON in the metadata of the LiveKit room. Only the endpoint writes it. A room
 * with other metadata belongs to another app.
 */
export const LiveCallSchema = v.object({
  app: v.literal('anteroom'),
  /** The people in the spotlight, by `acsUserId`, oldest first. */
  spotlight: v.array(v.string()),
  /** The room's `pstnDialOutEnabled`. */
  pstnDialOut: v.boolean(),
  /** Set while captions are on. The language is a BCP 47 tag such as `en-us`. */
  captions: v.optional(v.object({ spokenLanguage: v.string() })),
  recording: v.boolean(),
  transcription: v.boolean(),
  /** Set right before the room ends. */
  over: v.optional(v.picklist(CALL_OVER)),
});

export type LiveCall = v.InferOutput<typeof LiveCallSchema>;

/**
 * Reads the metadata of a LiveKit room.
 *
 * @returns `undefined` if it isn't Anteroom's
 */
export function readLiveCall(metadata: string | undefined): LiveCall | undefined {
  const { success, output } = v.safeParse(LiveCallJson, metadata);
  return success ? output : undefined;
}

const LiveCallJson = v.pipe(v.string(), v.parseJson(), LiveCallSchema);
