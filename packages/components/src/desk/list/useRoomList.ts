import { type RoomSummary, tellHost } from '@anteroom/contract';
import { useServerNow } from '@anteroom/hooks';
import { Button, getIntrinsicElementProps, slot, useId, useMergedRefs } from '@fluentui/react-components';
import { type Ref, useCallback, useMemo, useState } from 'react';
import { foldText } from '../../search/index.js';
import { useStrings } from '../../text/index.js';
import { useArrivalFocus, useHeadings } from '../../ui/index.js';
import type { RoomListContent, RoomListProps, RoomListSection, RoomListState } from './RoomList.types.js';
import { type ListedRoom, sortRooms } from './sortRooms.js';
import { useDeskRooms } from './useDeskRooms.js';
import { useShowMore } from './useShowMore.js';

/** The search field appears from this many rooms on, or when there are more to load. */
const SEARCH_FROM = 8;

const NO_ROOMS: readonly RoomSummary[] = [];

function sectionsOf(rooms: readonly ListedRoom[]): RoomListSection[] {
  const sectionOf = ({ phase }: ListedRoom) => (phase === 'closing' ? 'open' : phase);
  return (['open', 'scheduled', 'expired'] as const)
    .map((name) => ({ name, rooms: rooms.filter((room) => sectionOf(room) === name) }))
    .filter((section) => section.rooms.length > 0);
}

/**
 * The state of a `RoomList`: its slots, rooms, search and actions. Use it to render your own markup or styles.
 *
 * @example
 * const state = useRoomList(props, ref);
 * useRoomListStyles(state);
 * return <Card>{renderRoomList(state)}</Card>;
 */
export function useRoomList(props: RoomListProps, ref: Ref<HTMLElement>): RoomListState {
  const { pageSize, onOpen, onEdit, onCreate } = props;
  const strings = useStrings();
  const now = useServerNow();
  const result = useDeskRooms(pageSize, now);
  const rooms = result.status === 'ready' ? result.rooms : NO_ROOMS;
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState<{ room: RoomSummary; isOpen: boolean }>();
  const { more, list } = useShowMore(result);

  const isSearchShown = rooms.length >= SEARCH_FROM || (result.status === 'ready' && result.hasMore);
  const query = isSearchShown ? typed.trim() : '';
  const found = useMemo(() => {
    const wanted = foldText(query);
    return rooms.filter(({ title }) => foldText(title).includes(wanted));
  }, [rooms, query]);

  const headingId = useId('anteroom-rooms');
  const arrival = useArrivalFocus();
  const { Heading } = useHeadings();
  const heading = slot.always(props.heading, {
    defaultProps: { as: Heading, id: headingId, tabIndex: -1, children: strings.desk.title },
    elementType: 'h2',
  });
  heading.ref = useMergedRefs(arrival, heading.ref);

  return {
    components: { root: 'section', heading: 'h2', create: Button },
    root: slot.always(
      getIntrinsicElementProps('section', {
        ref,
        'aria-labelledby': heading.id,
        ...props,
        'data-anteroom': 'room-list',
      }),
      { elementType: 'section' },
    ),
    heading,
    create: slot.optional(props.create, {
      renderByDefault: onCreate !== undefined,
      defaultProps: { appearance: 'primary', onClick: () => void tellHost(onCreate), children: strings.desk.create },
      elementType: Button,
    }),
    onOpen,
    onEdit,
    content: contentOf(),
    now,
    count: rooms.length,
    staleBecause: result.staleBecause,
    retry: result.retry,
    search: { isShown: isSearchShown, typed, query, setTyped },
    more,
    list,
    deletion: {
      room: asked?.room,
      isAsked: asked?.isOpen ?? false,
      ask: useCallback((room: RoomSummary) => setAsked({ room, isOpen: true }), []),
      close: () => setAsked((last) => last && { ...last, isOpen: false }),
      // The pressed button was removed with its row, so focus would be lost.
      done: () => arrival.current?.focus(),
    },
  };

  function contentOf(): RoomListContent {
    if (result.status === 'error') return { status: 'failed', error: result.error };
    if (result.status !== 'ready') return { status: 'loading' };
    if (rooms.length === 0) return { status: 'empty' };
    if (found.length === 0) return { status: 'no-match', query };
    return { status: 'rooms', sections: sectionsOf(sortRooms(found, now)) };
  }
}
