import { askHost, mayDo, ROLES } from '@anteroom/contract';
import { useRoom, useRoomParticipants, useRoomPhase } from '@anteroom/hooks';
import { getIntrinsicElementProps, slot, useId, useMergedRefs } from '@fluentui/react-components';
import type { Ref } from 'react';
import { isolatedTitle, useStrings } from '../../text/index.js';
import { useArrivalFocus, useDialogState, useHeadings } from '../../ui/index.js';
import type { RoomDetailsContent, RoomDetailsProps, RoomDetailsState } from './RoomDetails.types.js';

/**
 * The state of a `RoomDetails`: its slots, the room and its actions. Use it to render your own markup or styles.
 *
 * @example
 * const state = useRoomDetails(props, ref);
 * useRoomDetailsStyles(state);
 * return <Card>{renderRoomDetails(state)}</Card>;
 */
export function useRoomDetails(props: RoomDetailsProps, ref: Ref<HTMLElement>): RoomDetailsState {
  const { roomId, joinUrl, onJoin, inCall, onEdit, onDeleted } = props;
  const strings = useStrings();
  const result = useRoom(roomId);
  const { phase } = useRoomPhase(roomId);
  const people = useRoomParticipants(roomId, { enabled: mayDo(result.room?.me, 'read-participants') });
  const deletion = useDialogState();
  const headingId = useId('anteroom-room');
  const arrival = useArrivalFocus();
  const { Heading } = useHeadings();
  const heading = slot.always(props.heading, {
    defaultProps: {
      as: Heading,
      id: headingId,
      tabIndex: -1,
      children: result.room ? isolatedTitle(result.room.title, strings) : strings.desk.loadingRoom,
    },
    elementType: 'h2',
  });
  heading.ref = useMergedRefs(arrival, heading.ref);

  function contentOf(): RoomDetailsContent {
    if (result.status === 'error') return { status: 'failed', error: result.error };
    if (!result.room || !phase) return { status: 'loading' };
    const counts =
      people.participants &&
      ROLES.map((role) => ({
        role,
        count: people.participants.filter((person) => person.role === role).length,
      })).filter(({ count }) => count > 0);
    return {
      status: 'room',
      room: result.room,
      phase,
      people: people.participants,
      counts,
      unreadBecause: people.status === 'error' ? people.error : undefined,
      staleBecause: result.staleBecause ?? people.staleBecause,
    };
  }

  return {
    components: { root: 'section', heading: 'h2' },
    root: slot.always(
      getIntrinsicElementProps('section', {
        ref,
        'aria-labelledby': heading.id,
        ...props,
        'data-anteroom': 'room-details',
      }),
      { elementType: 'section' },
    ),
    heading,
    content: contentOf(),
    link: askHost(joinUrl, roomId),
    retry() {
      result.retry();
      if (people.status === 'error' || people.staleBecause) people.retry();
    },
    onJoin,
    inCall,
    onEdit,
    onDeleted,
    deletion,
  };
}
