import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from '@fluentui/react-components';
import { useStrings } from '../../../text/index.js';
import { touchTarget } from '../../../theme/index.js';
import type { FormQuestion } from '../sections/index.js';

const useStyles = makeStyles({ action: { minBlockSize: touchTarget } });

const ROOTS = { leave: 'discard-changes', 'leave-sending': 'discard-changes', 'lock-out': 'confirm-lock-out' } as const;

/** Asks before unsaved changes are lost, before a save that is running is left alone, and before people lock themselves out. */
export function QuestionDialog({ question: { kind, isOpen, close, confirm } }: { question: FormQuestion }) {
  const words = useStrings().roomEditor;
  const styles = useStyles();
  const said = {
    leave: { title: words.discardTitle, body: words.discardBody, confirm: words.discard },
    'leave-sending': { title: words.leaveSavingTitle, body: words.leaveSavingBody, confirm: words.discard },
    'lock-out': {
      title: words.lockOut.title,
      body: `${words.lockOut.noPresenter} ${words.lockOut.self}`,
      confirm: words.lockOut.confirm,
    },
  }[kind];
  return (
    <Dialog open={isOpen} modalType="alert" onOpenChange={(_, { open }) => !open && close()}>
      <DialogSurface data-anteroom={ROOTS[kind]}>
        <DialogBody>
          <DialogTitle>{said.title}</DialogTitle>
          <DialogContent>{said.body}</DialogContent>
          <DialogActions>
            <Button
              className={styles.action}
              data-action={kind === 'lock-out' ? 'save-anyway' : 'discard'}
              onClick={confirm}
            >
              {said.confirm}
            </Button>
            <Button appearance="primary" className={styles.action} data-action="stay" onClick={close}>
              {words.stay}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
