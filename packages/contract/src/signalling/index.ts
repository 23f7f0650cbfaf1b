/**
 * What the emulator and its stand-in for the calling SDK say to each other over a WebSocket. Not part of the host's
 * contract: a product never sees it.
 *
 * One socket is one participant in one call. The client's first message is `join`; the server answers `joined`, or
 * `refused` with the service's own codes and closes. Media flows from browser to browser: the server relays offers,
 * answers and candidates, and it alone decides what of a participant's media the others may show.
 */
import * as v from 'valibot';
import { RoleSchema } from '../roles.js';

/** The path of the signalling socket below the emulator's origin. The origin is the `iss` claim of an emulator token. */
export const SIGNALLING_PATH = '/signalling';

/** What of a participant's media is on. */
export const MediaStateSchema = v.object({ microphone: v.boolean(), camera: v.boolean(), screen: v.boolean() });

export type MediaState = v.InferOutput<typeof MediaStateSchema>;

/** Somebody in a call. One person on two devices is two participants with one `acsUserId`. */
export const CallParticipantSchema = v.object({
  /** Names this connection; unique in the emulator's life. */
  id: v.string(),
  acsUserId: v.string(),
  displayName: v.string(),
  role: RoleSchema,
  media: MediaStateSchema,
  /** Set while the hand is raised; who raised theirs earlier has the smaller number. */
  handOrder: v.optional(v.number()),
});

export type CallParticipant = v.InferOutput<typeof CallParticipantSchema>;

/** Longest display name that is relayed; the calling SDK's own limit is 256 characters. */
const DisplayName = v.pipe(v.string(), v.maxLength(256));

/** Longest SDP or candidate that is relayed, in characters: many times what a browser makes for three transceivers. */
const Sdp = v.pipe(v.string(), v.maxLength(100_000));

/** An SDP description or an ICE candidate, passed from one participant to another. */
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

const EndReason = { code: v.number(), subCode: v.number(), message: v.string() };

export const ClientMessageSchema = v.variant('type', [
  v.object({
    type: v.literal('join'),
    token: v.string(),
    roomId: v.string(),
    displayName: DisplayName,
    /** What the person would like to have on; the role may forbid it. */
    media: MediaStateSchema,
  }),
  /** `request` numbers the wishes of one participant, rising from 1. */
  v.object({ type: v.literal('media'), request: v.number(), media: MediaStateSchema }),
  v.object({ type: v.literal('hand'), raised: v.boolean() }),
  /** Mutes somebody else, or everybody else. They can unmute themselves again. */
  v.object({ type: v.literal('mute'), acsUserId: v.optional(v.string()) }),
  /** Removes somebody from the call, not from the room. */
  v.object({ type: v.literal('remove'), acsUserId: v.string() }),
  v.object({ type: v.literal('signal'), to: v.string(), signal: PeerSignalSchema }),
  v.object({ type: v.literal('leave') }),
]);

export type ClientMessage = v.InferOutput<typeof ClientMessageSchema>;

export const ServerMessageSchema = v.variant('type', [
  v.object({
    type: v.literal('joined'),
    callId: v.string(),
    self: CallParticipantSchema,
    others: v.array(CallParticipantSchema),
  }),
  /** The join is refused; the socket closes. */
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
  /** The role does not allow what was asked for; nothing changed. */
  v.object({
    type: v.literal('denied'),
    request: v.number(),
    capability: v.picklist(['unmuteMic', 'turnVideoOn', 'shareScreen', 'muteOthers', 'removeParticipant']),
    media: MediaStateSchema,
  }),
  /** Somebody muted this participant. */
  v.object({ type: v.literal('muted') }),
  v.object({ type: v.literal('signal'), from: v.string(), signal: PeerSignalSchema }),
  /** The call is over for this participant; the socket closes. */
  v.object({ type: v.literal('ended'), ...EndReason }),
]);

export type ServerMessage = v.InferOutput<typeof ServerMessageSchema>;
