import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { useStrings } from '../../../text/index.js';
import { touchTarget } from '../../../theme/index.js';
import type { RoomFormState } from '../sections/index.js';

const useStyles = makeStyles({ action: { minBlockSize: touchTarget, marginBlock: tokens.spacingVerticalXS } });

/** Says that the changes of an earlier visit are in the form again. */
export function RestoredBar({ state }: { state: RoomFormState }) {
  const words = useStrings().roomEditor;
  const styles = useStyles();
  if (!state.isRestored || !state.isChanged) return null;
  return (
    <MessageBar intent="info" data-anteroom="restored-draft">
      <MessageBarBody>{words.restored}</MessageBarBody>
      <MessageBarActions>
        <Button className={styles.action} data-action="start-over" onClick={state.startOver}>
          {words.startOver}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
