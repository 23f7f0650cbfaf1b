import type { AnteroomError, Role, Room, RoomParticipant, RoomPhase } from '@anteroom/contract';
import type { ComponentProps, ComponentState, Slot } from '@fluentui/react-components';
import type { DialogState } from '../../ui/index.js';

export type RoomDetailsSlots = {
  root: Slot<'section'>;
  /** The room's title. Its level is that of `HeadingLevelProvider`, unless `as` sets another. */
  heading: NonNullable<Slot<'h2', 'h1' | 'h3' | 'h4' | 'h5'>>;
};

export type RoomDetailsProps = ComponentProps<Partial<RoomDetailsSlots>> & {
  /** ACS room id, a string of decimal digits. */
  roomId: string;
  /** Returns the absolute URL at which people join a room. Without it no link is shown. */
  joinUrl?: ((roomId: string) => string) | undefined;
  /**
   * Called with the ACS room id when Join is pressed, which is there while the room is open for users who may join. Default:
   * Join is a link to `joinUrl`; without both there is no such button.
   */
  onJoin?: ((roomId: string) => void) | undefined;
  /**
   * ACS user ids of the people in the call, if the host knows them: they are listed first, and marked. Default: unknown, and
   * nothing is said about the call.
   */
  inCall?: readonly string[] | undefined;
  /** Called when the Edit button is pressed. Without it there is no such button. */
  onEdit?: ((roomId: string) => void) | undefined;
  /** Called after the room is deleted by the Delete button. */
  onDeleted?: (() => void) | undefined;
};

/** The content, by the state of the room's requests. */
export type RoomDetailsContent =
  | { status: 'loading' }
  | { status: 'failed'; error: AnteroomError }
  | {
      status: 'room';
      room: Room;
      phase: RoomPhase;
      /** The invited people; `undefined` while unknown. */
      people: readonly RoomParticipant[] | undefined;
      /** Number of invited people by role; `undefined` while unknown. */
      counts: readonly { role: Role; count: number }[] | undefined;
      /** Why the number of invited people couldn't be loaded. */
      unreadBecause: AnteroomError | undefined;
      staleBecause: AnteroomError | undefined;
    };

export type RoomDetailsState = ComponentState<RoomDetailsSlots> &
  Pick<RoomDetailsProps, 'onJoin' | 'inCall' | 'onEdit' | 'onDeleted'> & {
    content: RoomDetailsContent;
    link: string | undefined;
    retry: () => void;
    deletion: DialogState;
  };
