import type { AnteroomError, CallEnd, Person, RoomPhase } from '@anteroom/contract';
import type { CallUi } from '@anteroom/hooks/call';
import type { ComponentType } from 'react';
import type { CallScreenProps } from '../call/index.js';
import type {
  CallRating,
  EndedScreenProps,
  ErrorScreenProps,
  JoiningScreenProps,
  LoadingScreenProps,
  ScheduledScreenProps,
} from '../screens/index.js';
import type { KnockScreenProps } from '../screens/knock/index.js';
import type { LobbyProps } from '../screens/lobby/index.js';
import type { StringsOverride } from '../text/index.js';
import type { AnteroomTheme } from '../theme/index.js';
import type { HeadingLevel } from '../ui/index.js';

export interface RoomCallProps {
  /** The ACS room id, a string of decimal digits. A different id starts over. */
  roomId: string;
  /**
   * A Fluent UI v9 theme, parts of one, or the shades of a brand. It applies to our parts and to Microsoft's call UI.
   * Default: the theme of the provider above, or the light theme.
   */
  theme?: AnteroomTheme | undefined;
  /** The level of each screen's heading, 1 to 5, to fit your page. Default: that of the `HeadingLevelProvider` above, or 2. */
  headingLevel?: HeadingLevel | undefined;
  /**
   * The language as a BCP 47 tag such as `ar-SA`. It applies to our text, to Microsoft's call UI, to dates and to numbers.
   * The closest of `localeNames` is used, or English if none is close. Default: the language of the `LocaleProvider` above,
   * or English.
   */
  locale?: string | undefined;
  /** Text direction. Default: the direction of the locale if one is set, else of the Fluent provider above, or `ltr`. */
  dir?: 'ltr' | 'rtl' | undefined;
  /** Replaces strings. */
  strings?: StringsOverride | undefined;
  /** URL of the room's page, for the entry in the person's calendar. Default: the entry has no link. */
  roomUrl?: string | undefined;
  /**
   * The number that Presenters call phones from, in E.164 form. It must belong to your ACS resource. Phones can be called
   * if it is set and the room has `pstnDialOutEnabled`. Default: phones can't be called. Source: "Rooms concepts".
   */
  alternateCallerId?: string | undefined;
  /**
   * The people who are in the call already, if the host knows them, such as from the service's Event Grid. The lobby shows
   * them instead of the invited people.
   */
  inCall?: readonly Person[] | undefined;
  /**
   * Loads what runs the call. Replace it in tests of the page around the call, with the fake call of `@anteroom/testing`. If it
   * throws or rejects, the join fails, and a retry calls it again. The latest function is used. Default: `loadCallUi`.
   *
   * @example
   * const call = createFakeCall();
   * <RoomCall roomId={roomId} loadEngine={call.loadEngine} />
   */
  loadEngine?: (() => Promise<CallUi>) | undefined;
  className?: string | undefined;
  /** The host's own screens. Each gets the props of the screen that it replaces. */
  slots?: RoomCallSlots | undefined;
  /** Called when the room's phase is first known, and on each change. The phase follows the endpoint's clock. */
  onPhase?: ((phase: RoomPhase) => void) | undefined;
  /** Called when the person is in the call. */
  onJoin?: (() => void) | undefined;
  /**
   * Called when the call has ended for the person: the service's codes, the reason's `name`, and the person's `next` step. The
   * same as `onEnded` of `useRoomCall`.
   *
   * @example
   * onLeave={({ name, next }) => (next === 'over' ? router.push('/rooms') : log(name))}
   */
  onLeave?: ((reason: CallEnd) => void) | undefined;
  /**
   * Asks people to rate the call when it has ended, and sends the rating to the service's end-of-call survey: `good` as 5 and
   * `poor` as 1 out of 5. Default: `false`. Source: "Use the End of Call Survey to collect user feedback".
   */
  survey?: boolean | undefined;
  /** Called with the person's rating of the call. Without it, people are asked only if `survey` is set. */
  onFeedback?: ((rating: CallRating) => void) | undefined;
  /** Called once for each failure that the person sees. */
  onError?: ((error: AnteroomError) => void) | undefined;
}

/**
 * The host's own screens, by the names of `data-screen`. Each gets the props of the screen that it replaces. Screens that are
 * left out are ours. Define them outside of the component that renders `RoomCall`: React remounts a component that is a new
 * function on every render.
 *
 * @example
 * const Ended = (props: EndedScreenProps) => (
 *   <EndedScreen {...props}><Link href="/rooms">All my rooms</Link></EndedScreen>
 * );
 * <RoomCall roomId={roomId} slots={{ ended: Ended }} />
 */
export interface RoomCallSlots {
  loading?: ComponentType<LoadingScreenProps> | undefined;
  knock?: ComponentType<KnockScreenProps> | undefined;
  scheduled?: ComponentType<ScheduledScreenProps> | undefined;
  lobby?: ComponentType<LobbyProps> | undefined;
  joining?: ComponentType<JoiningScreenProps> | undefined;
  /** The call. `session.adapter` is Microsoft's adapter; `onLeave` hangs up. */
  call?: ComponentType<CallScreenProps> | undefined;
  ended?: ComponentType<EndedScreenProps> | undefined;
  error?: ComponentType<ErrorScreenProps> | undefined;
}
