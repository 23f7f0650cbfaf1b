import { mayDo, type Room, type RoomParticipant } from '@anteroom/contract';
import { useRoom, useRoomParticipants } from '@anteroom/hooks';
import { useMemo } from 'react';
import { ErrorScreen } from '../../screens/error/index.js';
import { shownTitle, useStrings } from '../../text/index.js';
import { StaleBar } from '../../ui/index.js';
import { LoadingRoom } from '../room/index.js';
import { draftOf } from './draft/index.js';
import { RoomForm, type RoomFormProps } from './form/index.js';
import type { RoomEditorState } from './RoomEditor.types.js';
import { useSaveRoom } from './save/index.js';

type ExistingRoomProps = Pick<RoomEditorState, 'inCall' | 'draftKey' | 'timeZone'> &
  Pick<RoomFormProps, 'onSaved' | 'onCancel' | 'onDirtyChange'> & { roomId: string };

const NOBODY: RoomParticipant[] = [];

/** The editor of an existing room. Later responses change only what the user has not changed. */
export function ExistingRoom({ roomId, ...rest }: ExistingRoomProps) {
  const room = useRoom(roomId);
  const mayReadPeople = mayDo(room.room?.me, 'read-participants');
  const people = useRoomParticipants(roomId, { enabled: mayReadPeople });
  if (room.status === 'error') return <ErrorScreen error={room.error} onRetry={room.retry} />;
  if (people.status === 'error') return <ErrorScreen error={people.error} onRetry={people.retry} />;
  const participants = mayReadPeople ? people.participants : NOBODY;
  if (!room.room) return <LoadingRoom onRetry={room.retry} />;
  if (!participants) return <LoadingRoom onRetry={people.retry} />;
  return (
    <>
      <StaleBar staleBecause={room.staleBecause} onRetry={room.retry} />
      <ReadRoom room={room.room} participants={participants} {...rest} />
    </>
  );
}

interface ReadRoomProps extends Omit<ExistingRoomProps, 'roomId'> {
  room: Room;
  participants: readonly RoomParticipant[];
}

function ReadRoom({ room, participants, timeZone, inCall, onSaved, onCancel, ...rest }: ReadRoomProps) {
  const strings = useStrings();
  const words = strings.roomEditor;
  const latest = useMemo(() => draftOf(room, participants, timeZone), [room, participants, timeZone]);
  const save = useSaveRoom(room, timeZone);
  const { me } = room;
  return (
    <RoomForm
      roomId={room.id}
      heading={(title) => words.editTitle({ title: shownTitle(title, strings) })}
      saveLabel={words.save}
      latest={latest}
      may={{
        details: mayDo(me, 'update'),
        people: mayDo(me, 'change-participants') && mayDo(me, 'read-participants'),
      }}
      self={me.invited ? { id: me.acsUserId, isManager: mayDo(me, 'update') } : undefined}
      inCall={inCall}
      save={save}
      onSaved={onSaved}
      onCancel={onCancel}
      {...rest}
    />
  );
}
