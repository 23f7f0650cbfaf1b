import { AccessSection } from './AccessSection.js';
import { DiscardDialog } from './DiscardDialog.js';
import { EffectsSection } from './EffectsSection.js';
import { FormFooter } from './FormFooter.js';
import { FormHeading } from './FormHeading.js';
import { PeopleSection } from './PeopleSection.js';
import type { RoomFormState } from './RoomForm.types.js';
import { TitleField } from './TitleField.js';
import { useRoomFormStyles } from './useRoomFormStyles.js';
import { WindowSection } from './WindowSection.js';

function RoomFormView({ state }: { state: RoomFormState }) {
  const styles = useRoomFormStyles();
  return (
    <form ref={state.form} noValidate aria-busy={state.isSaving} className={styles.form} onSubmit={state.submit}>
      <FormHeading>{state.heading}</FormHeading>
      <div className={styles.columns}>
        {state.may.details && (
          <div className={styles.column}>
            <TitleField state={state} />
            <WindowSection state={state} />
          </div>
        )}
        <div className={styles.column}>
          <PeopleSection state={state} />
          {state.may.details && <AccessSection state={state} />}
        </div>
      </div>
      {!state.isNew && <EffectsSection state={state} />}
      <FormFooter state={state} />
      {state.discarding.isThere && <DiscardDialog {...state.discarding} />}
    </form>
  );
}

/** The markup of a room's form. */
export function renderRoomForm(state: RoomFormState) {
  return <RoomFormView state={state} />;
}
