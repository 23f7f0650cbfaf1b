import * as v from 'valibot';

/** The longest SDP or candidate, in characters: many times a browser's SDP for three transceivers. */
const Sdp = v.pipe(v.string(), v.maxLength(100_000));

/** An SDP description or an ICE candidate, from one participant to another. */
export const PeerSignalSchema = v.object({
  description: v.optional(
    v.object({ type: v.picklist(['offer', 'answer', 'pranswer', 'rollback']), sdp: v.optional(Sdp) }),
  ),
  /** `null` ends the candidates. */
  candidate: v.optional(
    v.nullable(
      v.object({
        candidate: v.optional(Sdp),
        sdpMid: v.nullish(v.string()),
        sdpMLineIndex: v.nullish(v.number()),
        usernameFragment: v.nullish(v.string()),
      }),
    ),
  ),
});

export type PeerSignal = v.InferOutput<typeof PeerSignalSchema>;
