import { isJoinable, mayDo, type Room, type RoomPhase, tellHost } from '@anteroom/contract';
import { Body1, Button, Caption1, getSlots } from '@fluentui/react-components';
import { DeleteRegular, EditRegular, VideoRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import { AddToCalendar } from '../../calendar/index.js';
import { ErrorScreen } from '../../screens/error/index.js';
import { useStrings } from '../../text/index.js';
import { StaleBar } from '../../ui/index.js';
import { DeleteRoomDialog } from '../delete/index.js';
import { LoadingRoom, PhaseChip } from '../room/index.js';
import { InvitedPeople } from './InvitedPeople.js';
import { JoinLink } from './JoinLink.js';
import type { RoomDetailsSlots, RoomDetailsState } from './RoomDetails.types.js';
import { RoomFacts } from './RoomFacts.js';
import { useRoomDetailsPartStyles } from './useRoomDetailsStyles.js';

/** A link to the call, or a button of the host's router. */
function JoinButton({ state: { onJoin, link }, room }: { state: RoomDetailsState; room: Room }) {
  const { lobby } = useStrings();
  const styles = useRoomDetailsPartStyles();
  const look = { appearance: 'primary', icon: <VideoRegular />, className: styles.action } as const;
  if (onJoin) {
    return (
      <Button {...look} data-action="join" onClick={() => void tellHost(onJoin, room.id)}>
        {lobby.join}
      </Button>
    );
  }
  if (link === undefined) return null;
  return (
    <Button {...look} as="a" href={link} data-action="join">
      {lobby.join}
    </Button>
  );
}

interface RoomActionsProps {
  state: RoomDetailsState;
  room: Room;
  phase: RoomPhase;
}

function RoomActions({ state, room, phase }: RoomActionsProps) {
  const words = useStrings().desk.details;
  const styles = useRoomDetailsPartStyles();
  const [said, setSaid] = useState('');
  const { onEdit, deletion } = state;
  const mayEdit = mayDo(room.me, 'update') || mayDo(room.me, 'change-participants');
  return (
    <div className={styles.actions}>
      {mayDo(room.me, 'join') && isJoinable(phase) && <JoinButton state={state} room={room} />}
      {phase !== 'expired' && <AddToCalendar room={room} url={state.link} onSaid={setSaid} />}
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
      <Caption1 role="status" className={styles.said}>
        {said}
      </Caption1>
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
  const inCall = useMemo(() => state.inCall && new Set(state.inCall), [state.inCall]);
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
        {content.status === 'room' && !isGone && (
          <RoomActions state={state} room={content.room} phase={content.phase} />
        )}
      </header>
      {content.status === 'loading' && <LoadingRoom onRetry={state.retry} />}
      {isGone && <Body1>{words.goneBody}</Body1>}
      {content.status === 'room' && !isGone && (
        <>
          <StaleBar unreadBecause={content.unreadBecause} staleBecause={content.staleBecause} onRetry={state.retry} />
          <div className={styles.columns}>
            <div className={styles.column}>
              {link !== undefined && <JoinLink link={link} />}
              <RoomFacts room={content.room} phase={content.phase} />
            </div>
            {content.people && content.counts && (
              <InvitedPeople
                people={content.people}
                counts={content.counts}
                inCall={isJoinable(content.phase) ? inCall : undefined}
              />
            )}
          </div>
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
