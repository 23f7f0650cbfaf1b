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
import { useAfterDialogClose } from '../../../ui/index.js';

const useStyles = makeStyles({ action: { minBlockSize: touchTarget } });

interface DiscardDialogProps {
  isOpen: boolean;
  /** Closes the dialog. */
  stay: () => void;
  /** Called after the dialog has closed. */
  leave: () => void;
}

/** Asks for confirmation before unsaved changes are lost. */
export function DiscardDialog({ isOpen, stay, leave }: DiscardDialogProps) {
  const words = useStrings().roomEditor;
  const styles = useStyles();
  const { anchor, runAfterClose } = useAfterDialogClose();
  return (
    <>
      <span ref={anchor} hidden />
      <Dialog open={isOpen} modalType="alert" onOpenChange={(_, { open }) => !open && stay()}>
        <DialogSurface data-anteroom="discard-changes">
          <DialogBody>
            <DialogTitle>{words.discardTitle}</DialogTitle>
            <DialogContent>{words.discardBody}</DialogContent>
            <DialogActions>
              <Button
                className={styles.action}
                data-action="discard"
                onClick={() => {
                  stay();
                  runAfterClose(leave);
                }}
              >
                {words.discard}
              </Button>
              <Button appearance="primary" className={styles.action} data-action="stay" onClick={stay}>
                {words.stay}
              </Button>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </>
  );
}
