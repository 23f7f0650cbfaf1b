import { type FaultyInvitee, ROLES, type Role } from '@anteroom/contract';
import { Button, Field, Select, Textarea } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useStrings } from '../../../text/index.js';
import { readPasted } from '../draft/index.js';
import type { RoomFormState } from './RoomForm.types.js';
import { useRoomFormStyles } from './useRoomFormStyles.js';

/** How many faults are listed before the others are counted. */
const FAULTS_SHOWN = 5;

function PasteFaults({ faults }: { faults: readonly FaultyInvitee[] }) {
  const words = useStrings().roomEditor.people;
  const styles = useRoomFormStyles();
  const more = faults.length - FAULTS_SHOWN;
  return (
    <>
      {faults.slice(0, FAULTS_SHOWN).map(({ line, text, fault }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same text may be on a line twice
        <span key={index} className={styles.line}>
          {words.faults[fault]({ line, text: text.length > 40 ? `${text.slice(0, 40)}…` : text })}
        </span>
      ))}
      {more > 0 && <span className={styles.line}>{words.moreFaults({ count: more })}</span>}
    </>
  );
}

/** A box to add many people at once. Entries that cannot be added stay in it, each with its fault. */
export function PasteMany({ state: { draft, faults, change } }: { state: RoomFormState }) {
  const strings = useStrings();
  const words = strings.roomEditor.people;
  const styles = useRoomFormStyles();
  const [isLooked, setLooked] = useState(false);
  // Do not report faults while the user is still typing.
  const isSaid = isLooked || faults.people === 'not-added';
  const faulty = isSaid ? readPasted(draft).faults : [];
  return (
    <div className={styles.paste}>
      <Field
        label={words.add}
        hint={words.addHint}
        validationMessage={faulty.length > 0 ? <PasteFaults faults={faulty} /> : undefined}
        validationMessageIcon={null}
      >
        <Textarea
          name="people"
          size="large"
          resize="vertical"
          // Ids are left-to-right text in every language.
          dir="ltr"
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          value={draft.pasted}
          onChange={(_, { value }) => {
            setLooked(false);
            change({ type: 'pasted', text: value });
          }}
        />
      </Field>
      <div className={styles.addRow}>
        <Field label={words.addAs} orientation="horizontal" className={styles.addAs}>
          <Select
            name="add-as"
            size="large"
            className={styles.select}
            value={draft.pastedRole}
            onChange={(_, { value }) => change({ type: 'pasted-role', role: value as Role })}
          >
            {ROLES.map((role) => (
              <option key={role} value={role}>
                {strings.roles[role].name}
              </option>
            ))}
          </Select>
        </Field>
        <Button
          size="large"
          icon={<AddRegular />}
          className={styles.button}
          data-action="add-people"
          disabledFocusable={draft.pasted.trim() === ''}
          onClick={() => {
            setLooked(true);
            change({ type: 'add-pasted' });
          }}
        >
          {words.addButton}
        </Button>
      </div>
    </div>
  );
}
