import type { AnteroomError, Role, Room, RoomPhase } from '@anteroom/contract';
import type { ComponentProps, ComponentState, Slot } from '@fluentui/react-components';
import type { Question } from '../../ui/index.js';

export type RoomDetailsSlots = {
  root: Slot<'section'>;
  /** The room's title. An `h2`; give `as` for another level. */
  heading: NonNullable<Slot<'h2', 'h1' | 'h3'>>;
};

export type RoomDetailsProps = ComponentProps<Partial<RoomDetailsSlots>> & {
  /** The ACS room id, a string of decimal digits. */
  roomId: string;
  /** The address at which people join a room, as they can open it. Without it no link is shown. */
  joinUrl?: ((roomId: string) => string) | undefined;
  /** Somebody wants to change the room. Without it there is no such button. */
  onEdit?: ((roomId: string) => void) | undefined;
  /** The room was deleted from here. */
  onDeleted?: (() => void) | undefined;
};

/** What the page shows. */
export type RoomDetailsContent =
  | { status: 'loading' }
  | { status: 'failed'; error: AnteroomError }
  | {
      status: 'room';
      room: Room;
      phase: RoomPhase;
      /** How many are invited as what; `undefined` where it is not known. */
      counts: readonly { role: Role; count: number }[] | undefined;
      staleBecause: AnteroomError | undefined;
    };

export type RoomDetailsState = ComponentState<RoomDetailsSlots> &
  Pick<RoomDetailsProps, 'onEdit' | 'onDeleted'> & {
    content: RoomDetailsContent;
    link: string | undefined;
    retry: () => void;
    deletion: Question;
  };
