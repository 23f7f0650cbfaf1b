import { mayDo, type Room, tellHost } from '@anteroom/contract';
import { Body1, Button, getSlots } from '@fluentui/react-components';
import { DeleteRegular, EditRegular } from '@fluentui/react-icons';
import { ErrorScreen } from '../../screens/error/index.js';
import { useStrings } from '../../text/index.js';
import { StaleBar } from '../../ui/index.js';
import { DeleteRoomDialog } from '../delete/index.js';
import { LoadingRoom, PhaseChip } from '../room/index.js';
import { JoinLink } from './JoinLink.js';
import type { RoomDetailsSlots, RoomDetailsState } from './RoomDetails.types.js';
import { RoomFacts } from './RoomFacts.js';
import { useRoomDetailsPartStyles } from './useRoomDetailsStyles.js';

function RoomActions({ state, room }: { state: RoomDetailsState; room: Room }) {
  const words = useStrings().desk.details;
  const styles = useRoomDetailsPartStyles();
  const { onEdit, deletion } = state;
  const mayEdit = mayDo(room.me, 'update') || mayDo(room.me, 'change-participants');
  return (
    <div className={styles.actions}>
      {onEdit && mayEdit && (
        <Button
          icon={<EditRegular />}
          className={styles.action}
          data-action="edit-room"
          onClick={() => void tellHost(onEdit, room.id)}
        >
          {words.edit}
        </Button>
      )}
      {mayDo(room.me, 'delete') && (
        <Button icon={<DeleteRegular />} className={styles.action} data-action="delete-room" onClick={deletion.open}>
          {words.delete}
        </Button>
      )}
    </div>
  );
}

/** Renders a room's details from the state of `useRoomDetails`. */
export function renderRoomDetails(state: RoomDetailsState) {
  return <RoomDetailsView state={state} />;
}

function RoomDetailsView({ state }: { state: RoomDetailsState }) {
  const { slots, slotProps } = getSlots<RoomDetailsSlots>(state);
  const words = useStrings().desk.details;
  const styles = useRoomDetailsPartStyles();
  const { content, deletion, link } = state;
  if (content.status === 'failed') {
    return (
      <slots.root {...slotProps.root} aria-labelledby={undefined}>
        <ErrorScreen error={content.error} onRetry={state.retry} />
      </slots.root>
    );
  }
  const isGone = content.status === 'room' && content.phase === 'deleted';
  return (
    <slots.root {...slotProps.root}>
      <header className={styles.header}>
        <slots.heading {...slotProps.heading} />
        {content.status === 'room' && <PhaseChip phase={content.phase} />}
        {content.status === 'room' && !isGone && <RoomActions state={state} room={content.room} />}
      </header>
      {content.status === 'loading' && <LoadingRoom onRetry={state.retry} />}
      {isGone && <Body1>{words.goneBody}</Body1>}
      {content.status === 'room' && !isGone && (
        <>
          <StaleBar unreadBecause={content.unreadBecause} staleBecause={content.staleBecause} onRetry={state.retry} />
          {link !== undefined && <JoinLink link={link} />}
          <RoomFacts room={content.room} phase={content.phase} counts={content.counts} />
        </>
      )}
      {/* Stays mounted for a deleted room: the dialog still has to call `onDeleted`. */}
      {content.status === 'room' && deletion.isMounted && (
        <DeleteRoomDialog
          room={content.room}
          isOpen={deletion.isOpen}
          onDeleted={state.onDeleted}
          onClose={deletion.close}
        />
      )}
    </slots.root>
  );
}
