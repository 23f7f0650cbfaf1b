import type { AnteroomError, CallEndReason, Person, RoomPhase } from '@anteroom/contract';
import type { CallRating } from '../screens/index.js';
import type { StringsOverride } from '../text/index.js';
import type { AnteroomTheme } from '../theme/index.js';
import type { RoomCallSlots } from './RoomCallSlots.js';

export interface RoomCallProps {
  /** The ACS room id, a string of decimal digits. Another id starts anew. */
  roomId: string;
  /**
   * A Fluent UI v9 theme, parts of one, or a brand's shades, for our parts and for Microsoft's call UI alike. Default: that
   * of the provider around, or light.
   */
  theme?: AnteroomTheme | undefined;
  /**
   * The language, as a BCP 47 tag such as `ar-SA`: of our words, of Microsoft's call UI, of dates and numbers. The nearest of
   * `localeNames` is taken, English where none is near. Default: that of the `LocaleProvider` around, or English.
   */
  locale?: string | undefined;
  /** Direction of text. Default: that of the locale where one is set, else of the Fluent provider around, or `ltr`. */
  dir?: 'ltr' | 'rtl' | undefined;
  /** Words to replace. */
  strings?: StringsOverride | undefined;
  /** Where the room's page is, for the entry in the person's calendar. Default: the entry has no link. */
  roomUrl?: string | undefined;
  /**
   * The number that Presenters call phones from, in E.164 form: one of your ACS resource's own. Phones can be called where it
   * is set and the room has `pstnDialOutEnabled`. Default: they cannot. Source: "Rooms concepts".
   */
  alternateCallerId?: string | undefined;
  /**
   * Who is in the call already, where the host knows it, as from the service's Event Grid: the lobby shows them in place of
   * who is invited.
   */
  inCall?: readonly Person[] | undefined;
  className?: string | undefined;
  /** Screens of the host's own in place of ours, each with the same props. */
  slots?: RoomCallSlots | undefined;
  /** The room is in this phase, by the endpoint's clock: once it is known, and each time that it changes. */
  onPhase?: ((phase: RoomPhase) => void) | undefined;
  /** The person is in the call. */
  onJoin?: (() => void) | undefined;
  /** The call is over for the person, for this reason. */
  onLeave?: ((reason: CallEndReason) => void) | undefined;
  /**
   * Asks after the call how it was, and sends the answer to the service's end-of-call survey: `good` as 5, `poor` as 1 of 5.
   * Default: `false`. Source: "Use the End of Call Survey to collect user feedback".
   */
  survey?: boolean | undefined;
  /** Takes what the person thought of the call, which they are asked after it. Default: they are not asked but for `survey`. */
  onFeedback?: ((rating: CallRating) => void) | undefined;
  /** Told of every failure that the person is shown, once. */
  onError?: ((error: AnteroomError) => void) | undefined;
}
