import * as v from 'valibot';
import { CALL_CAPABILITIES } from '../call/index.js';
import { CallStateSchema } from './callState.js';
import { ReactionSchema } from './clientMessages.js';
import { CallParticipantSchema, MediaStateSchema } from './participant.js';
import { PeerSignalSchema } from './peerSignal.js';

const EndReason = { code: v.number(), subCode: v.number(), message: v.string() };

/** A text with its speaker and time, in milliseconds since 1970 by the emulator's clock. */
const Said = { acsUserId: v.string(), displayName: v.string(), text: v.string(), final: v.boolean(), at: v.number() };

export const ServerMessageSchema = v.variant('type', [
  v.object({
    type: v.literal('joined'),
    callId: v.string(),
    self: CallParticipantSchema,
    others: v.array(CallParticipantSchema),
    call: CallStateSchema,
    /** Identifies this participant's seat, to resume after a lost connection. Never sent to others. */
    seat: v.string(),
    /** Whether the seat was still reserved: the others didn't see this participant leave. */
    resumed: v.boolean(),
    /** How long to retry a lost connection, in milliseconds, before the call counts as lost. */
    reconnectMs: v.number(),
  }),
  /** The join or the survey is refused, and the socket closes. */
  v.object({ type: v.literal('refused'), ...EndReason }),
  v.object({ type: v.literal('participant-joined'), participant: CallParticipantSchema }),
  /** Sent to everyone in the call, including the participant: their current role and media. */
  v.object({
    type: v.literal('participant-changed'),
    participant: CallParticipantSchema,
    /** The number of the participant's latest media request that is included; 0 before the first. */
    request: v.number(),
  }),
  v.object({ type: v.literal('participant-left'), id: v.string(), ...EndReason }),
  v.object({ type: v.literal('call-changed'), call: CallStateSchema }),
  /** The role doesn't allow the request. Nothing has changed. */
  v.object({
    type: v.literal('denied'),
    request: v.number(),
    capability: v.picklist(CALL_CAPABILITIES),
    media: MediaStateSchema,
  }),
  /** Someone muted this participant. */
  v.object({ type: v.literal('muted') }),
  /** The token has expired. Clients that don't send a new one are disconnected. */
  v.object({ type: v.literal('token-needed') }),
  /** Sent to everyone, including the sender. */
  v.object({ type: v.literal('reaction'), acsUserId: v.string(), reaction: ReactionSchema }),
  /** Sent to everyone, including the speaker, while captions are on. */
  v.object({ type: v.literal('caption'), ...Said, spokenLanguage: v.string() }),
  /** Real-time text, sent to everyone, including the writer. All parts of one text have the same `sequence`. */
  v.object({ type: v.literal('text'), ...Said, sequence: v.number() }),
  v.object({ type: v.literal('signal'), from: v.string(), signal: PeerSignalSchema }),
  /** The call has ended for this participant, and the socket closes. */
  v.object({ type: v.literal('ended'), ...EndReason }),
  /** The survey was saved, and the socket closes. */
  v.object({ type: v.literal('survey-received'), id: v.string() }),
]);

export type ServerMessage = v.InferOutput<typeof ServerMessageSchema>;
