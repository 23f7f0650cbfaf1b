import type { ComponentType } from 'react';
import type { CallScreenProps } from '../call/index.js';
import type {
  EndedScreenProps,
  ErrorScreenProps,
  JoiningScreenProps,
  LoadingScreenProps,
  ScheduledScreenProps,
} from '../screens/index.js';
import type { KnockScreenProps } from '../screens/knock/index.js';
import type { LobbyProps } from '../screens/lobby/index.js';

/**
 * Screens of the host's own, by the names of `data-screen`: each gets the props of the screen that it stands in for. What is
 * left out is ours. Define them outside of the component that renders `RoomCall`: another function is another screen, which
 * starts anew.
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
  /** The call. `session.adapter` is Microsoft's adapter of it; `onLeave` hangs up. */
  call?: ComponentType<CallScreenProps> | undefined;
  ended?: ComponentType<EndedScreenProps> | undefined;
  error?: ComponentType<ErrorScreenProps> | undefined;
}
