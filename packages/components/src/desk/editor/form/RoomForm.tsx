import {
  AccessSection,
  EffectsSection,
  PeopleSection,
  type RoomFormProps,
  TitleField,
  useRoomFormStyles,
  WindowSection,
} from '../sections/index.js';
import { DiscardDialog } from './DiscardDialog.js';
import { FormFooter } from './FormFooter.js';
import { FormHeading } from './FormHeading.js';
import { useRoomForm } from './useRoomForm.js';

/** The form of a new or existing room. */
export function RoomForm(props: RoomFormProps) {
  const state = useRoomForm(props);
  const styles = useRoomFormStyles();
  return (
    <form ref={state.form} noValidate aria-busy={state.isSaving} className={styles.form} onSubmit={state.submit}>
      <FormHeading>{state.heading}</FormHeading>
      <div className={styles.columns}>
        {state.may.details && (
          <div className={styles.column}>
            <TitleField state={state} />
            <WindowSection state={state} />
            <AccessSection state={state} />
          </div>
        )}
        <div className={styles.column}>
          <PeopleSection state={state} />
        </div>
      </div>
      <div className={styles.bar}>
        {!state.isNew && <EffectsSection state={state} />}
        <FormFooter state={state} />
      </div>
      {state.discarding.isMounted && <DiscardDialog {...state.discarding} />}
    </form>
  );
}
