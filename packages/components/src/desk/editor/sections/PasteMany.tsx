import { ROLES, type Role } from '@anteroom/contract';
import { Button, Field, Select, Textarea } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { type FaultyInvitee, useInviteeLookup } from '../../../invitees/index.js';
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

/**
 * A box to add many people at once, whom the host's directory is asked about. Entries that cannot be added stay in it, each
 * with its fault.
 */
export function PasteMany({ state: { roomId, draft, faults, change } }: { state: RoomFormState }) {
  const strings = useStrings();
  const words = strings.roomEditor.people;
  const styles = useRoomFormStyles();
  const [isLooked, setLooked] = useState(false);
  const [isLookingUp, setLookingUp] = useState(false);
  const lookUp = useInviteeLookup(roomId);
  // Do not report faults while the user is still typing.
  const isSaid = isLooked || faults.people === 'not-added';
  const faulty = isSaid ? readPasted(draft).faults : [];

  async function add(): Promise<void> {
    if (isLookingUp) return;
    setLookingUp(true);
    const known = await lookUp(readPasted(draft).invitees.map(({ id }) => id));
    setLookingUp(false);
    setLooked(true);
    change({ type: 'add-pasted', known });
  }

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
          readOnly={isLookingUp}
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
          disabledFocusable={isLookingUp || draft.pasted.trim() === ''}
          onClick={() => void add()}
        >
          {isLookingUp ? strings.invitees.checking : words.addButton}
        </Button>
      </div>
    </div>
  );
}
