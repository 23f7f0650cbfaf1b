import {
  AccessSection,
  EffectsSection,
  PeopleSection,
  type RoomFormProps,
  TitleField,
  useRoomFormStyles,
  WindowSection,
} from '../sections/index.js';
import { AccessWarning } from './AccessWarning.js';
import { FormFooter } from './FormFooter.js';
import { FormHeading } from './FormHeading.js';
import { QuestionDialog } from './QuestionDialog.js';
import { RestoredBar } from './RestoredBar.js';
import { useRoomForm } from './useRoomForm.js';

/** The form of a new or existing room. */
export function RoomForm(props: RoomFormProps) {
  const state = useRoomForm(props);
  const styles = useRoomFormStyles();
  return (
    <form ref={state.form} noValidate aria-busy={state.isSaving} className={styles.form} onSubmit={state.submit}>
      <FormHeading>{state.heading}</FormHeading>
      <RestoredBar state={state} />
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
        <AccessWarning loss={state.loss} />
        <FormFooter state={state} />
      </div>
      <span ref={state.anchor} hidden />
      {state.question.isMounted && <QuestionDialog question={state.question} />}
    </form>
  );
}
