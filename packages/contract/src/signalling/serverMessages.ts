import * as v from 'valibot';
import { CALL_CAPABILITIES } from './callCapabilities.js';
import { CallStateSchema } from './callState.js';
import { ReactionSchema } from './clientMessages.js';
import { CallParticipantSchema, MediaStateSchema } from './participant.js';
import { PeerSignalSchema } from './peerSignal.js';

const EndReason = { code: v.number(), subCode: v.number(), message: v.string() };

/** Who said something, and when, in milliseconds since 1970 by the emulator's clock. */
const Said = { acsUserId: v.string(), displayName: v.string(), text: v.string(), final: v.boolean(), at: v.number() };

export const ServerMessageSchema = v.variant('type', [
  v.object({
    type: v.literal('joined'),
    callId: v.string(),
    self: CallParticipantSchema,
    others: v.array(CallParticipantSchema),
    call: CallStateSchema,
    /** Proves this place in the call, to take it again after a lost connection. For this participant alone. */
    seat: v.string(),
    /** The place was held all the while: the others did not see this participant go. */
    resumed: v.boolean(),
    /** For how long a lost connection is to be tried again, in milliseconds, before the call counts as lost. */
    reconnectMs: v.number(),
  }),
  /** The join, or the survey, is refused; the socket closes. */
  v.object({ type: v.literal('refused'), ...EndReason }),
  v.object({ type: v.literal('participant-joined'), participant: CallParticipantSchema }),
  /** Sent to everyone in the call, the participant included: the server's word on their role and media. */
  v.object({
    type: v.literal('participant-changed'),
    participant: CallParticipantSchema,
    /** The latest of that participant's media requests that this takes account of; 0 before the first. */
    request: v.number(),
  }),
  v.object({ type: v.literal('participant-left'), id: v.string(), ...EndReason }),
  v.object({ type: v.literal('call-changed'), call: CallStateSchema }),
  /** The role does not allow what was asked for; nothing changed. */
  v.object({
    type: v.literal('denied'),
    request: v.number(),
    capability: v.picklist(CALL_CAPABILITIES),
    media: MediaStateSchema,
  }),
  /** Somebody muted this participant. */
  v.object({ type: v.literal('muted') }),
  /** The token has expired: send another one, or be dropped. */
  v.object({ type: v.literal('token-needed') }),
  /** Sent to everyone, the sender included. */
  v.object({ type: v.literal('reaction'), acsUserId: v.string(), reaction: ReactionSchema }),
  /** Sent to everyone, the speaker included, while captions are on. */
  v.object({ type: v.literal('caption'), ...Said, spokenLanguage: v.string() }),
  /** Real-time text, to everyone, the writer included. The parts of one text have one `sequence`. */
  v.object({ type: v.literal('text'), ...Said, sequence: v.number() }),
  v.object({ type: v.literal('signal'), from: v.string(), signal: PeerSignalSchema }),
  /** The call is over for this participant; the socket closes. */
  v.object({ type: v.literal('ended'), ...EndReason }),
  /** The survey is kept; the socket closes. */
  v.object({ type: v.literal('survey-received'), id: v.string() }),
]);

export type ServerMessage = v.InferOutput<typeof ServerMessageSchema>;
