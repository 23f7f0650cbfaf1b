import { Field, Input } from '@fluentui/react-components';
import { useStrings } from '../../../text/index.js';
import { FieldConflict } from './FieldConflict.js';
import type { RoomFormState } from './RoomForm.types.js';
import { useRoomFormStyles } from './useRoomFormStyles.js';

/** The room's title. */
export function TitleField({ state }: { state: RoomFormState }) {
  const { roomEditor: words, unprintable } = useStrings();
  const styles = useRoomFormStyles();
  const { draft, faults, refusedAt, change } = state;
  const said = { ...words.nameFaults, unprintable };
  const fault = faults.title ? said[faults.title] : refusedAt === 'title' ? words.refused : undefined;
  return (
    <div className={styles.withConflict}>
      <Field label={words.name} required validationMessage={fault}>
        <Input
          name="title"
          dir="auto"
          size="large"
          className={styles.input}
          autoComplete="off"
          value={draft.title}
          onBlur={state.titleLeft}
          onChange={(_, { value }) => change({ type: 'title', title: value })}
        />
      </Field>
      <FieldConflict state={state} field="title" />
    </div>
  );
}
