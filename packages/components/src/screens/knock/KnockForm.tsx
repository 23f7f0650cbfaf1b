import { NOTE_LENGTH, NOTE_RULES, tellHost, textFault } from '@anteroom/contract';
import { Body1, Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { failureWords, shownName, useStrings, visibleName } from '../../text/index.js';
import { touchTarget } from '../../theme/index.js';
import { FailureBar } from '../../ui/index.js';
import type { KnockScreenProps } from './KnockScreen.types.js';
import { KnockSettled } from './KnockSettled.js';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    rowGap: tokens.spacingVerticalL,
    inlineSize: '100%',
    maxInlineSize: '400px',
    textAlign: 'start',
  },
  knock: { minBlockSize: touchTarget },
});

/** An optional note and the button that asks to join. The note stays if sending fails. */
export function KnockForm({ room, knock, isSending, error, onKnock }: KnockScreenProps) {
  const strings = useStrings();
  const styles = useStyles();
  const words = strings.knock;
  const owner = visibleName(room.owner?.displayName);
  const [note, setNote] = useState('');
  // What the endpoint said is about the note that was sent.
  const [isEdited, setIsEdited] = useState(false);
  // Only pasted text can contain such characters.
  const isUnprintable = textFault(note, NOTE_RULES) === 'unprintable';
  // Nothing but the note can be wrong.
  const isRefused = error?.code === 'invalid-request';
  const fault = isUnprintable
    ? strings.unprintable
    : isRefused && !isEdited
      ? failureWords(strings, error, 'knock').body
      : undefined;

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (isSending || isUnprintable) return;
    setIsEdited(false);
    void tellHost(onKnock, note.trim());
  }

  return (
    <form className={styles.form} onSubmit={submit}>
      {knock ? <KnockSettled knock={knock} /> : <Body1 align="center">{words.notListed}</Body1>}
      <Field
        label={owner === undefined ? words.noteToRoom : words.note({ name: owner })}
        hint={words.seenAs({ name: shownName(room.me.displayName, strings) })}
        validationMessage={fault}
      >
        <Textarea
          value={note}
          maxLength={NOTE_LENGTH}
          resize="vertical"
          onChange={(_, { value }) => {
            setNote(value);
            setIsEdited(true);
          }}
        />
      </Field>
      {error && !isRefused && <FailureBar error={error} operation="knock" />}
      <Button
        type="submit"
        appearance="primary"
        size="large"
        className={styles.knock}
        data-action="knock"
        disabledFocusable={isSending}
      >
        {isSending ? words.sending : knock ? words.again : words.knock}
      </Button>
    </form>
  );
}
