import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
} from '@fluentui/react-components';
import { useStrings } from '../../text/index.js';
import { touchTarget } from '../../theme/index.js';
import { personName } from '../people/index.js';
import { type Removal, useRosterContext } from './RosterContext.js';
import { useRemove } from './useRemove.js';

const useStyles = makeStyles({ button: { minBlockSize: touchTarget, whiteSpace: 'nowrap' } });

interface RemovalDialogProps {
  /** The removal to confirm; `undefined` shows no dialog. */
  removal: Removal | undefined;
  onClose: () => void;
}

/** Asks for confirmation before people are removed, and explains whether they can come back. */
export function RemovalDialog({ removal, onClose }: RemovalDialogProps) {
  const styles = useStyles();
  const { selection } = useRosterContext();
  const strings = useStrings();
  const remove = useRemove();
  const words = strings.roster.removal;
  const [first] = removal?.people ?? [];
  if (!removal || !first) return null;
  const name = personName(first, strings);
  const count = removal.people.length;
  const [title, body, confirm] =
    removal.from === 'call'
      ? [words.callTitle({ name }), words.callBody({ name }), words.callConfirm]
      : count === 1
        ? [words.roomTitle({ name }), words.roomBody({ name }), words.roomConfirm]
        : [words.roomManyTitle({ count }), words.roomManyBody, words.roomConfirm];

  return (
    <Dialog open modalType="alert" onOpenChange={onClose}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{body}</DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button className={styles.button}>{strings.roster.actions.cancel}</Button>
            </DialogTrigger>
            <Button
              className={styles.button}
              appearance="primary"
              data-action="confirm-removal"
              onClick={() => {
                onClose();
                selection.stop();
                remove(removal);
              }}
            >
              {confirm}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
