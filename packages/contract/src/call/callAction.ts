import * as v from 'valibot';
import { PhoneNumberSchema } from '../values/index.js';
import type { CallCapability } from './callCapabilities.js';

/** A person in a call by their ACS user id, or a phone as `4:` and its number. */
const PersonSchema = v.pipe(v.string(), v.regex(/^(8:acs:[!-~]{1,250}|4:\+[1-9]\d{1,14})$/));

/** A language as a BCP 47 tag such as `en-us`. */
const LanguageSchema = v.pipe(v.string(), v.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,5}$/));

/** The most people that one action names. */
const MOST_PEOPLE = 500;

const PeopleSchema = v.pipe(v.array(PersonSchema), v.maxLength(MOST_PEOPLE));

/**
 * `POST /rooms/{roomId}/call/actions`: something that a person does in a call, and that a browser may not decide alone. People
 * who are not in the call are left out.
 */
export const CallActionSchema = v.variant('type', [
  /** Raises or lowers the caller's own hand. */
  v.strictObject({ type: v.literal('hand'), raised: v.boolean() }),
  /** Lowers the hands of these people. Without ids, lowers all. */
  v.strictObject({ type: v.literal('lower-hands'), acsUserIds: v.optional(PeopleSchema) }),
  /** Puts the call on hold for the caller, or resumes it. */
  v.strictObject({ type: v.literal('hold'), held: v.boolean() }),
  /** Mutes another person, or everyone else. They can unmute themselves again. */
  v.strictObject({ type: v.literal('mute'), acsUserId: v.optional(PersonSchema) }),
  /** Removes a person from the call, but not from the room. */
  v.strictObject({ type: v.literal('remove'), acsUserId: PersonSchema }),
  /** Adds people to the spotlight or removes them. Without ids, removes everyone. */
  v.strictObject({ type: v.literal('spotlight'), on: v.boolean(), acsUserIds: v.optional(PeopleSchema) }),
  /**
   * Starts captions for the caller, in the language that is spoken in the call, or changes that language for everyone. Without
   * a language, stops them for the caller. The call has captions while at least one person wants them.
   */
  v.strictObject({ type: v.literal('captions'), spokenLanguage: v.optional(LanguageSchema) }),
  /** Dials a phone, which shows `alternateCallerId` as the caller's number. */
  v.strictObject({
    type: v.literal('dial'),
    phoneNumber: PhoneNumberSchema,
    alternateCallerId: v.optional(PhoneNumberSchema),
  }),
  /** Ends the call for everyone. */
  v.strictObject({ type: v.literal('end') }),
]);

/** Something that a person does in a call, and that a browser may not decide alone. */
export type CallAction = v.InferOutput<typeof CallActionSchema>;

/**
 * The capability that an action needs; `undefined` for an action that everyone in the call may do. Changing the language of
 * running captions also needs `setCaptionLanguage`.
 */
export function capabilityFor(action: CallAction): CallCapability | undefined {
  switch (action.type) {
    case 'hand':
      return action.raised ? 'raiseHand' : undefined;
    case 'hold':
      return undefined;
    // The documentation of Rooms doesn't say who may lower other people's hands. They are moderated like microphones.
    case 'lower-hands':
    case 'mute':
      return 'muteOthers';
    case 'remove':
      return 'removeParticipant';
    case 'spotlight':
      return action.on ? 'spotlightParticipant' : 'removeParticipantsSpotlight';
    case 'captions':
      return action.spokenLanguage === undefined ? undefined : 'startLiveCallingCaptions';
    case 'dial':
      return 'addPhoneNumber';
    case 'end':
      return 'hangUpForEveryOne';
  }
}
