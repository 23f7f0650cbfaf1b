import type { AnteroomError, RoomSummary } from '@anteroom/contract';
import type { Button, ComponentProps, ComponentState, Slot } from '@fluentui/react-components';
import type { RefObject } from 'react';
import type { ListedRoom } from './sortRooms.js';

export type RoomListSlots = {
  root: Slot<'section'>;
  /** "Rooms". Its level is that of `HeadingLevelProvider`, unless `as` sets another. */
  heading: NonNullable<Slot<'h2', 'h1' | 'h3' | 'h4' | 'h5'>>;
  /** "New room". Shown by default when `onCreate` is set. */
  create?: Slot<typeof Button>;
};

export type RoomListProps = ComponentProps<Partial<RoomListSlots>> & {
  /** Rooms per request, 1 to 200. Default: 50. */
  pageSize?: number | undefined;
  /** Called with the ACS room id when a room's title is pressed. Without it titles are plain text. */
  onOpen?: ((roomId: string) => void) | undefined;
  /** Called with the ACS room id when a room's Edit button is pressed. Without it there are no such buttons. */
  onEdit?: ((roomId: string) => void) | undefined;
  /** Called when "New room" is pressed. Set it for users who may create rooms: without it there is no such button. */
  onCreate?: (() => void) | undefined;
};

/** A section of the list. `open` includes rooms that are about to close. */
export type RoomListSection = { name: 'open' | 'scheduled' | 'expired'; rooms: readonly ListedRoom[] };

/** The content below the header. */
export type RoomListContent =
  | { status: 'loading' }
  | { status: 'failed'; error: AnteroomError }
  | { status: 'empty' }
  | { status: 'no-match'; query: string }
  | { status: 'rooms'; sections: readonly RoomListSection[] };

export type RoomListState = ComponentState<RoomListSlots> &
  Pick<RoomListProps, 'onOpen' | 'onEdit'> & {
    content: RoomListContent;
    /** Milliseconds since 1970 by the endpoint's clock. */
    now: number;
    /** Number of rooms loaded so far. */
    count: number;
    /** Why the rooms shown could not be refreshed. */
    staleBecause: AnteroomError | undefined;
    retry: () => void;
    search: {
      isShown: boolean;
      /** The text in the box, exactly as typed. */
      typed: string;
      setTyped: (text: string) => void;
      /** What the rooms are searched for: the text without the spaces around it. */
      query: string;
    };
    more: { isThere: boolean; isLoading: boolean; show: () => void };
    list: RefObject<HTMLDivElement>;
    /** The room whose deletion waits for confirmation. */
    deletion: {
      room: RoomSummary | undefined;
      isAsked: boolean;
      ask: (room: RoomSummary) => void;
      close: () => void;
      done: () => void;
    };
  };
