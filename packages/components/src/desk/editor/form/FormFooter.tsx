import {
  Button,
  Caption1,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { useId } from 'react';
import { useStrings } from '../../../text/index.js';
import { FailureDetails } from '../../../ui/index.js';
import type { SaveFailure } from '../save/index.js';
import { type RoomFormState, useRoomFormStyles } from '../sections/index.js';

function NotSaved({ failure: { error } }: { failure: SaveFailure }) {
  const strings = useStrings();
  const words = strings.roomEditor;
  const styles = useRoomFormStyles();
  const why = error.code === 'invalid-request' ? words.refusedBody : strings.errors[error.code].body;
  // The request may have arrived, and only its response was lost.
  const title = error.code === 'endpoint-unreachable' ? words.maybeSaved : words.notSaved;
  return (
    <div className={styles.failure} role="alert">
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{title}</MessageBarTitle> {why} {words.keptHere}
        </MessageBarBody>
      </MessageBar>
      <FailureDetails error={error} />
    </div>
  );
}

/** Says that the room exists already, and leads to it. Its status is always mounted: screen readers announce only what changes in one. */
function MadeBefore({ state }: { state: RoomFormState }) {
  const words = useStrings().roomEditor;
  const styles = useRoomFormStyles();
  const textId = useId();
  return (
    <div role="status">
      {state.isMadeBefore && (
        <MessageBar
          intent="warning"
          layout="multiline"
          tabIndex={-1}
          aria-describedby={textId}
          data-anteroom="made-before"
        >
          <MessageBarBody id={textId}>{words.madeBefore}</MessageBarBody>
          <MessageBarActions>
            <Button className={styles.button} data-action="open-made-room" onClick={state.openMade}>
              {words.openRoom}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}

/** The Save and Cancel buttons, always in view, and the error of a failed save. */
export function FormFooter({ state }: { state: RoomFormState }) {
  const words = useStrings().roomEditor;
  const styles = useRoomFormStyles();
  const { failure, heldBy, isSaving, isWaiting, isOffline, isNew, isChanged } = state;
  return (
    <footer className={styles.footer}>
      <MadeBefore state={state} />
      {failure && <NotSaved failure={failure} />}
      <div role="status">
        {isOffline && (
          <MessageBar intent="warning" layout="multiline" data-anteroom="save-offline">
            <MessageBarBody>{words.offline}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      <div className={styles.buttons}>
        <Caption1 role="status" className={styles.held}>
          {heldBy === 'faults' && words.correct}
          {(heldBy === 'unknown-people' || heldBy === 'unchecked-people') && words.notSaved}
        </Caption1>
        <Button size="large" className={styles.finish} data-action="cancel-edit" onClick={state.cancel}>
          {words.cancel}
        </Button>
        <Button
          ref={state.saveButton}
          type="submit"
          appearance="primary"
          size="large"
          className={styles.finish}
          data-action="save-room"
          disabledFocusable={isSaving || !(isNew || isChanged)}
        >
          {isSaving ? words.saving : isWaiting ? words.sendNow : state.saveLabel}
        </Button>
      </div>
    </footer>
  );
}
