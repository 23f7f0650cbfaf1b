import type { Room } from '@anteroom/contract';
import { useServerNow } from '@anteroom/hooks';
import { useState } from 'react';
import { useStrings } from '../../text/index.js';
import { newDraft, presetWindow } from './draft/index.js';
import { RoomForm } from './form/index.js';
import type { DefaultPerson } from './RoomEditor.types.js';
import { useSaveNewRoom } from './save/index.js';

interface NewRoomProps {
  timeZone: string;
  people: readonly DefaultPerson[] | undefined;
  onSaved: ((room: Room) => void) | undefined;
  onCancel: (() => void) | undefined;
}

/** The editor of a new room. */
export function NewRoom({ timeZone, people = [], onSaved, onCancel }: NewRoomProps) {
  const words = useStrings().roomEditor;
  const now = useServerNow();
  const [initial] = useState(() =>
    newDraft(
      presetWindow('now', now, timeZone),
      timeZone,
      people.map(({ userId, ...person }) => ({ id: userId, ...person })),
    ),
  );
  const save = useSaveNewRoom();
  return (
    <RoomForm
      heading={words.newTitle}
      saveLabel={words.create}
      initial={initial}
      isNew
      may={{ details: true, people: true }}
      save={save}
      onSaved={onSaved}
      onCancel={onCancel}
    />
  );
}
