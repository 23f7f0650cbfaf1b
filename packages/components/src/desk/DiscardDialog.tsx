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
import { useStrings } from '../strings/StringsProvider.js';
import { touchTarget } from '../theme/touchTarget.js';

const useStyles = makeStyles({ action: { minBlockSize: touchTarget } });

interface DiscardDialogProps {
  isAsked: boolean;
  stay: () => void;
  leave: () => void;
}

/** Asks before what is not saved is lost. */
export function DiscardDialog({ isAsked, stay, leave }: DiscardDialogProps) {
  const words = useStrings().roomEditor;
  const styles = useStyles();
  return (
    <Dialog open={isAsked} modalType="alert" onOpenChange={(_, { open }) => !open && stay()}>
      <DialogSurface data-anteroom="discard-changes">
        <DialogBody>
          <DialogTitle>{words.discardTitle}</DialogTitle>
          <DialogContent>{words.discardBody}</DialogContent>
          <DialogActions>
            <Button className={styles.action} data-action="discard" onClick={leave}>
              {words.discard}
            </Button>
            <Button appearance="primary" className={styles.action} data-action="stay" onClick={stay}>
              {words.stay}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
