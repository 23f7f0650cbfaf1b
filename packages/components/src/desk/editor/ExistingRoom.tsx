import { mayDo, type Room, type RoomParticipant } from '@anteroom/contract';
import { useRoom, useRoomParticipants } from '@anteroom/hooks';
import { useState } from 'react';
import { ErrorScreen } from '../../screens/error/index.js';
import { shownTitle, useStrings } from '../../text/index.js';
import { StaleBar } from '../../ui/index.js';
import { LoadingRoom } from '../room/index.js';
import { draftOf } from './draft/index.js';
import { RoomForm } from './form/index.js';
import type { RoomEditorProps } from './RoomEditor.types.js';
import { useSaveRoom } from './save/index.js';

type ExistingRoomProps = Pick<RoomEditorProps, 'inCall' | 'onSaved' | 'onCancel'> & {
  roomId: string;
  timeZone: string;
};

const NOBODY: RoomParticipant[] = [];

/** The editor of an existing room. Loads it once: later responses do not overwrite what the user typed. */
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

function ReadRoom({ room, participants, timeZone, inCall, onSaved, onCancel }: ReadRoomProps) {
  const strings = useStrings();
  const words = strings.roomEditor;
  const [initial] = useState(() => draftOf(room, participants, timeZone));
  const save = useSaveRoom(room);
  return (
    <RoomForm
      roomId={room.id}
      heading={words.editTitle({ title: shownTitle(room.title, strings) })}
      saveLabel={words.save}
      initial={initial}
      may={{
        details: mayDo(room.me, 'update'),
        people: mayDo(room.me, 'change-participants') && mayDo(room.me, 'read-participants'),
      }}
      inCall={inCall}
      save={save}
      onSaved={onSaved}
      onCancel={onCancel}
    />
  );
}
