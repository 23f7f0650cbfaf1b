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
  draftKey: string | undefined;
  onSaved: ((room: Room) => void) | undefined;
  onCancel: (() => void) | undefined;
  onDirtyChange: ((isDirty: boolean) => void) | undefined;
}

/** The editor of a new room. */
export function NewRoom({ timeZone, people = [], ...rest }: NewRoomProps) {
  const words = useStrings().roomEditor;
  const now = useServerNow();
  const [initial] = useState(() =>
    newDraft(
      presetWindow('now', now, timeZone),
      timeZone,
      people.map(({ userId, ...person }) => ({ id: userId, ...person })),
    ),
  );
  const { save, running } = useSaveNewRoom(rest.draftKey);
  return (
    <RoomForm
      heading={() => words.newTitle}
      saveLabel={words.create}
      latest={initial}
      isNew
      may={{ details: true, people: true }}
      save={save}
      running={running}
      {...rest}
    />
  );
}
