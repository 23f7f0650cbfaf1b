import type { AnteroomError, RoomSummary } from '@anteroom/contract';
import type { Button, ComponentProps, ComponentState, Slot } from '@fluentui/react-components';
import type { RefObject } from 'react';
import type { ListedRoom } from './sortRooms.js';

export type RoomListSlots = {
  root: Slot<'section'>;
  /** "Rooms". An `h2`; give `as` for another level. */
  heading: NonNullable<Slot<'h2', 'h1' | 'h3'>>;
  /** "New room". Shown when there is an `onCreate`. */
  create?: Slot<typeof Button>;
};

export type RoomListProps = ComponentProps<Partial<RoomListSlots>> & {
  /** How many rooms are asked for at a time, 1 to 200. Default: 50. */
  pageSize?: number | undefined;
  /** Somebody wants to see a room. */
  onOpen?: ((roomId: string) => void) | undefined;
  /** Somebody wants to change a room. Without it no room can be changed from here. */
  onEdit?: ((roomId: string) => void) | undefined;
  /** Somebody wants to make a room: give it to who may. Without it there is no such button. */
  onCreate?: (() => void) | undefined;
};

export type RoomListSection = { name: 'open' | 'scheduled' | 'expired'; rooms: readonly ListedRoom[] };

/** What the list shows below its header. */
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
    /** How many rooms are here. */
    count: number;
    /** Why the rooms shown could not be brought up to date. */
    staleBecause: AnteroomError | undefined;
    retry: () => void;
    search: { isShown: boolean; query: string; setQuery: (query: string) => void };
    more: { isThere: boolean; isLoading: boolean; show: () => void };
    list: RefObject<HTMLDivElement>;
    /** The room that somebody is asked about before it is deleted. */
    deletion: {
      room: RoomSummary | undefined;
      isAsked: boolean;
      ask: (room: RoomSummary) => void;
      close: () => void;
      done: () => void;
    };
  };
