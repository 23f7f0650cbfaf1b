import type { AnteroomError, Role, Room, RoomPhase } from '@anteroom/contract';
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
      /** Number of invited people by role; `undefined` while unknown. */
      counts: readonly { role: Role; count: number }[] | undefined;
      /** Why the number of invited people couldn't be loaded. */
      unreadBecause: AnteroomError | undefined;
      staleBecause: AnteroomError | undefined;
    };

export type RoomDetailsState = ComponentState<RoomDetailsSlots> &
  Pick<RoomDetailsProps, 'onEdit' | 'onDeleted'> & {
    content: RoomDetailsContent;
    link: string | undefined;
    retry: () => void;
    deletion: DialogState;
  };
