import {
  AccessSection,
  EffectsSection,
  PeopleSection,
  type RoomFormState,
  TitleField,
  useRoomFormStyles,
  WindowSection,
} from '../sections/index.js';
import { DiscardDialog } from './DiscardDialog.js';
import { FormFooter } from './FormFooter.js';
import { FormHeading } from './FormHeading.js';

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
      {state.discarding.isMounted && <DiscardDialog {...state.discarding} />}
    </form>
  );
}

/** Renders a room's form from the state of `useRoomForm`. */
export function renderRoomForm(state: RoomFormState) {
  return <RoomFormView state={state} />;
}
