import { Field, Input, Switch } from '@fluentui/react-components';
import { useStrings } from '../strings/StringsProvider.js';
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
    <Field hint={hint} validationMessage={isRefused ? words.refused : undefined}>
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

/** Title, phone and knocking. */
export function DetailsSection({ state }: { state: RoomFormState }) {
  const words = useStrings().roomEditor;
  const styles = useRoomFormStyles();
  const { draft, faults, refusedAt, change } = state;
  const titleFault = faults.title ? words.nameFaults[faults.title] : refusedAt === 'title' ? words.refused : undefined;
  return (
    <section className={styles.section}>
      <Field label={words.name} required validationMessage={titleFault}>
        <Input
          name="title"
          size="large"
          className={styles.input}
          autoComplete="off"
          value={draft.title}
          onBlur={state.titleLeft}
          onChange={(_, { value }) => change({ type: 'title', title: value })}
        />
      </Field>
      <Flag
        state={state}
        flag="knocking"
        label={words.knocking}
        hint={words.knockingHint}
        isRefused={refusedAt === 'knocking'}
      />
      <Flag
        state={state}
        flag="pstnDialOutEnabled"
        label={words.phone}
        hint={words.phoneHint}
        isRefused={refusedAt === 'phone'}
      />
    </section>
  );
}
