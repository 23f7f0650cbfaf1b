import * as v from 'valibot';
import { PhoneNumberSchema } from '../values/phoneNumber.js';
import { CallSurveySchema } from './callSurvey.js';
import { MediaStateSchema } from './participant.js';
import { PeerSignalSchema } from './peerSignal.js';

/** Longest display name that is relayed; the calling SDK's own limit is 256 characters. */
const DisplayName = v.pipe(v.string(), v.maxLength(256));

const Id = v.pipe(v.string(), v.maxLength(256));

/** Not just any number: JSON reads `1e999` as infinity and writes that as `null`, which no other client would understand. */
const RequestNumber = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** Longest caption or real-time text, in characters. */
const Text = v.pipe(v.string(), v.maxLength(10_000));

export const ReactionSchema = v.picklist(['like', 'heart', 'laugh', 'applause', 'surprised']);

export type Reaction = v.InferOutput<typeof ReactionSchema>;

/** The tones of a phone's keys, as the calling SDK's `DtmfTone` names them. */
export const ToneSchema = v.picklist([
  ...(['A', 'B', 'C', 'D', 'Flash', 'Pound', 'Star'] as const),
  ...(['Num0', 'Num1', 'Num2', 'Num3', 'Num4', 'Num5', 'Num6', 'Num7', 'Num8', 'Num9'] as const),
]);

export type Tone = v.InferOutput<typeof ToneSchema>;

export const ClientMessageSchema = v.variant('type', [
  v.object({
    type: v.literal('join'),
    token: v.string(),
    roomId: v.string(),
    displayName: DisplayName,
    /** What the person would like to have on; the role may forbid it. */
    media: MediaStateSchema,
    /** The latest of the media requests that `media` takes account of; 0 for a first join. */
    request: v.optional(RequestNumber, 0),
    /** The `seat` of an earlier `joined`: to take that place again after a lost connection. */
    seat: v.optional(v.string()),
    /** A bot: it has no media of its own, so others draw its picture. */
    generated: v.optional(v.boolean(), false),
  }),
  /** A fresh token in place of the one that is about to expire, or has. */
  v.object({ type: v.literal('token'), token: v.string() }),
  /** `request` numbers the wishes of one participant, rising from 1. */
  v.object({ type: v.literal('media'), request: RequestNumber, media: MediaStateSchema }),
  v.object({ type: v.literal('hand'), raised: v.boolean() }),
  v.object({ type: v.literal('hold'), held: v.boolean() }),
  /** Mutes somebody else, or everybody else. They can unmute themselves again. */
  v.object({ type: v.literal('mute'), acsUserId: v.optional(Id) }),
  /** Removes somebody from the call, not from the room. */
  v.object({ type: v.literal('remove'), acsUserId: Id }),
  v.object({ type: v.literal('reaction'), reaction: ReactionSchema }),
  /** Puts people in the spotlight or takes them out; without ids, takes everybody out. */
  v.object({ type: v.literal('spotlight'), on: v.boolean(), acsUserIds: v.optional(v.array(Id)) }),
  /**
   * Starts captions for the sender, in the language that is spoken in the call, or changes that language for all; without a
   * language, stops them for the sender. The call has captions while anybody wants them.
   */
  v.object({ type: v.literal('captions'), spokenLanguage: v.optional(Id) }),
  /** What the sender says, as a caption. Counts only while captions are on. */
  v.object({ type: v.literal('caption'), text: Text, final: v.boolean() }),
  /** Real-time text: what the sender has typed so far. */
  v.object({ type: v.literal('text'), text: Text, final: v.boolean() }),
  /** Dials a phone. It sees `alternateCallerId` as the caller's number, and is not called without one. */
  v.object({
    type: v.literal('dial'),
    phoneNumber: PhoneNumberSchema,
    alternateCallerId: v.optional(PhoneNumberSchema),
  }),
  /** A DTMF tone, in the calling SDK's words; the phones in the call hear it. */
  v.object({ type: v.literal('tone'), tone: ToneSchema }),
  /** Whether a bot is to be seen speaking. */
  v.object({ type: v.literal('speaking'), speaking: v.boolean() }),
  v.object({ type: v.literal('signal'), to: Id, signal: PeerSignalSchema }),
  v.object({ type: v.literal('leave') }),
  /** Ends the call for everyone. */
  v.object({ type: v.literal('end') }),
  /** The first and only message of a socket: what somebody thought of the call that they had this seat in. */
  v.object({ type: v.literal('survey'), seat: v.string(), survey: CallSurveySchema }),
]);

export type ClientMessage = v.InferOutput<typeof ClientMessageSchema>;

/** The same before it is sent, with what may be left out. */
export type ClientMessageInput = v.InferInput<typeof ClientMessageSchema>;
