import { NOTE_LENGTH, NOTE_RULES, textFault } from '@anteroom/contract';
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  Field,
  makeStyles,
  Textarea,
} from '@fluentui/react-components';
import { useState } from 'react';
import { useStrings } from '../../text/index.js';
import { touchTarget } from '../../theme/index.js';

const useStyles = makeStyles({ button: { minBlockSize: touchTarget, whiteSpace: 'nowrap' } });

interface RefuseDialogProps {
  name: string;
  onRefuse: (reason?: string) => void;
  onClose: () => void;
}

/** Asks for a reason to send to a person who is refused. */
export function RefuseDialog({ name, onRefuse, onClose }: RefuseDialogProps) {
  const styles = useStyles();
  const { roster: strings, unprintable } = useStrings();
  const [reason, setReason] = useState('');
  const isUnprintable = textFault(reason, NOTE_RULES) === 'unprintable';
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{strings.knock.refuseTitle({ name })}</DialogTitle>
          <DialogContent>
            <Field
              label={strings.knock.reason}
              hint={strings.knock.reasonHint({ name })}
              validationMessage={isUnprintable ? unprintable : undefined}
            >
              <Textarea value={reason} maxLength={NOTE_LENGTH} onChange={(_, { value }) => setReason(value)} />
            </Field>
          </DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button className={styles.button}>{strings.actions.cancel}</Button>
            </DialogTrigger>
            <Button
              className={styles.button}
              appearance="primary"
              data-action="confirm-refuse"
              onClick={() => {
                if (isUnprintable) return;
                onClose();
                onRefuse(reason.trim() || undefined);
              }}
            >
              {strings.knock.refuse}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
