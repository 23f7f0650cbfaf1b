import { Field, Switch } from '@fluentui/react-components';
import { useStrings } from '../../../text/index.js';
import { useHeadings } from '../../../ui/index.js';
import { FieldConflict } from './FieldConflict.js';
import type { RoomFormState } from './RoomForm.types.js';
import { useRoomFormStyles } from './useRoomFormStyles.js';

interface FlagProps {
  state: RoomFormState;
  flag: 'pstnDialOutEnabled' | 'knocking';
  label: string;
  hint: string;
  isRefused: boolean;
}

function Flag({ state, flag, label, hint, isRefused }: FlagProps) {
  const words = useStrings().roomEditor;
  const styles = useRoomFormStyles();
  return (
    <Field
      hint={{ children: hint, className: styles.switchHint }}
      validationMessage={isRefused ? words.refused : undefined}
    >
      <Switch
        className={styles.switch}
        label={label}
        checked={state.draft[flag]}
        data-flag={flag}
        onChange={(_, { checked }) => state.change({ type: 'flag', flag, isOn: checked })}
      />
    </Field>
  );
}

/** Other ways into the room: knocking, and dialing phones. */
export function AccessSection({ state }: { state: RoomFormState }) {
  const words = useStrings().roomEditor;
  const { SectionHeading } = useHeadings();
  const styles = useRoomFormStyles();
  const { refusedAt } = state;
  return (
    <section className={styles.section}>
      <SectionHeading className={styles.sectionHeading}>{words.access}</SectionHeading>
      <Flag
        state={state}
        flag="knocking"
        label={words.knocking}
        hint={words.knockingHint}
        isRefused={refusedAt === 'knocking'}
      />
      <FieldConflict state={state} field="knocking" />
      <Flag
        state={state}
        flag="pstnDialOutEnabled"
        label={words.phone}
        hint={words.phoneHint}
        isRefused={refusedAt === 'phone'}
      />
      <FieldConflict state={state} field="pstnDialOutEnabled" />
    </section>
  );
}
