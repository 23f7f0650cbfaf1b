import * as v from 'valibot';
import { PhoneNumberSchema } from '../values/index.js';
import { CallSurveySchema } from './callSurvey.js';
import { MediaStateSchema } from './participant.js';
import { PeerSignalSchema } from './peerSignal.js';

/** The longest display name. The calling SDK has the same limit of 256 characters. */
const DisplayName = v.pipe(v.string(), v.maxLength(256));

const Id = v.pipe(v.string(), v.maxLength(256));

/** A safe integer: JSON would read `1e999` as infinity and write that as `null`, which no client would understand. */
const RequestNumber = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** The longest caption or real-time text, in characters. */
const Text = v.pipe(v.string(), v.maxLength(10_000));

export const ReactionSchema = v.picklist(['like', 'heart', 'laugh', 'applause', 'surprised']);

export type Reaction = v.InferOutput<typeof ReactionSchema>;

/** The tones of a phone's keys, named like in the calling SDK's `DtmfTone`. */
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
    /** The media that the person wants to have on. The role may not allow it. */
    media: MediaStateSchema,
    /** The number of the latest media request that is included in `media`; 0 for a first join. */
    request: v.optional(RequestNumber, 0),
    /** The `seat` of an earlier `joined`, to resume after a lost connection. */
    seat: v.optional(v.string()),
    /** Whether this is a bot. It has no media, so others draw its picture. */
    generated: v.optional(v.boolean(), false),
  }),
  /** A new token, to replace one that is about to expire or has expired. */
  v.object({ type: v.literal('token'), token: v.string() }),
  /** `request` numbers the media requests of one participant, starting from 1. */
  v.object({ type: v.literal('media'), request: RequestNumber, media: MediaStateSchema }),
  v.object({ type: v.literal('hand'), raised: v.boolean() }),
  v.object({ type: v.literal('hold'), held: v.boolean() }),
  /** Mutes another participant, or everyone else. They can unmute themselves again. */
  v.object({ type: v.literal('mute'), acsUserId: v.optional(Id) }),
  /** Removes a participant from the call, but not from the room. */
  v.object({ type: v.literal('remove'), acsUserId: Id }),
  v.object({ type: v.literal('reaction'), reaction: ReactionSchema }),
  /** Adds people to the spotlight or removes them. Without ids, removes everyone. */
  v.object({ type: v.literal('spotlight'), on: v.boolean(), acsUserIds: v.optional(v.array(Id)) }),
  /**
   * Starts captions for the sender, in the language that is spoken in the call, or changes that language for everyone. Without a
   * language, stops them for the sender. The call has captions while at least one person wants them.
   */
  v.object({ type: v.literal('captions'), spokenLanguage: v.optional(Id) }),
  /** A caption of what the sender says. Ignored while captions are off. */
  v.object({ type: v.literal('caption'), text: Text, final: v.boolean() }),
  /** Real-time text: the sender's text so far. */
  v.object({ type: v.literal('text'), text: Text, final: v.boolean() }),
  /** Dials a phone, which shows `alternateCallerId` as the caller's number. Without one, the phone is not called. */
  v.object({
    type: v.literal('dial'),
    phoneNumber: PhoneNumberSchema,
    alternateCallerId: v.optional(PhoneNumberSchema),
  }),
  /** A DTMF tone, which the phones in the call hear. */
  v.object({ type: v.literal('tone'), tone: ToneSchema }),
  /** Whether a bot is shown as speaking. */
  v.object({ type: v.literal('speaking'), speaking: v.boolean() }),
  v.object({ type: v.literal('signal'), to: Id, signal: PeerSignalSchema }),
  v.object({ type: v.literal('leave') }),
  /** Ends the call for everyone. */
  v.object({ type: v.literal('end') }),
  /** The first and only message of a socket: a rating of the call in which the person had this seat. */
  v.object({ type: v.literal('survey'), seat: v.string(), survey: CallSurveySchema }),
]);

export type ClientMessage = v.InferOutput<typeof ClientMessageSchema>;

/** The same before parsing: fields with a default may be absent. */
export type ClientMessageInput = v.InferInput<typeof ClientMessageSchema>;
