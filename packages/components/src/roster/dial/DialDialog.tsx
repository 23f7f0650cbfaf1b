import { isPhoneNumber } from '@anteroom/contract';
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
  Input,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { type FormEvent, type ReactElement, useState } from 'react';
import { useStrings } from '../../text/index.js';
import { touchTarget } from '../../theme/index.js';
import { FailureBar } from '../../ui/index.js';
import { useRosterContext } from '../actions/index.js';
import { asPhoneText } from '../people/index.js';

/** A number reserved for fiction, so that it reaches nobody. */
const EXAMPLE = '+1 425 555 0100';

const useStyles = makeStyles({
  button: { minBlockSize: touchTarget, whiteSpace: 'nowrap' },
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

interface DialDialogProps {
  dial: (phoneNumber: string) => Promise<unknown>;
  /** The button that opens the dialog. */
  children: ReactElement;
}

/** Dials a phone and adds it to the call. The typed number stays if that fails. */
export function DialDialog({ dial, children }: DialDialogProps) {
  const { perform } = useRosterContext();
  const { roster } = useStrings();
  const words = roster.dial;
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const [text, setText] = useState('');
  const [isDialling, setIsDialling] = useState(false);
  const [failure, setFailure] = useState<{ error: unknown }>();
  const phoneNumber = numberIn(text);

  async function send(event: FormEvent) {
    event.preventDefault();
    if (phoneNumber === undefined || isDialling) return;
    setIsDialling(true);
    setFailure(undefined);
    const done = roster.done.dialled({ number: asPhoneText(phoneNumber) });
    const isDone = await perform({
      run: () => dial(phoneNumber),
      done,
      failed(error) {
        setFailure({ error });
        return true;
      },
    });
    setIsDialling(false);
    if (!isDone) return;
    setText('');
    setIsOpen(false);
  }

  return (
    <Dialog
      open={isOpen}
      onOpenChange={(_, { open }) => {
        setIsOpen(open);
        setFailure(undefined);
      }}
    >
      <DialogTrigger disableButtonEnhancement>{children}</DialogTrigger>
      <DialogSurface>
        <form onSubmit={(event) => void send(event)}>
          <DialogBody>
            <DialogTitle>{words.title}</DialogTitle>
            <DialogContent className={styles.content}>
              <Field label={words.number} hint={words.hint({ example: asPhoneText(EXAMPLE) })}>
                <Input
                  type="tel"
                  dir="ltr"
                  autoComplete="tel"
                  value={text}
                  onChange={(_, { value }) => {
                    setText(value);
                    setFailure(undefined);
                  }}
                />
              </Field>
              {failure && <FailureBar error={failure.error} operation="change" />}
            </DialogContent>
            <DialogActions>
              <DialogTrigger disableButtonEnhancement>
                <Button className={styles.button}>{roster.actions.cancel}</Button>
              </DialogTrigger>
              <Button
                className={styles.button}
                appearance="primary"
                type="submit"
                data-action="send-dial"
                disabled={phoneNumber === undefined || isDialling}
              >
                {words.send}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}

/** The typed number without separators, or `undefined` while it is not a complete phone number. */
function numberIn(text: string): string | undefined {
  const phoneNumber = text.replace(/[\s().-]/g, '');
  return isPhoneNumber(phoneNumber) ? phoneNumber : undefined;
}
