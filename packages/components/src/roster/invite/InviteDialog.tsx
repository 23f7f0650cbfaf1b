import { AnteroomError, DEFAULT_ROLE, INVITEES_AT_ONCE, ROLES } from '@anteroom/contract';
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
  Select,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { type ReactElement, useRef } from 'react';
import { type InviteeLookup, PeopleSearch, UncheckedBar, useInviteeLookup } from '../../invitees/index.js';
import { failureWords, formatList, type Strings, useStrings } from '../../text/index.js';
import { touchTarget } from '../../theme/index.js';
import { FailureBar } from '../../ui/index.js';
import { useRosterContext } from '../actions/index.js';
import { InviteePreview } from './InviteePreview.js';
import { PickedPeople } from './PickedPeople.js';
import { faultyIn, type InviteFailure, invalidIn, useInvitation } from './useInvitation.js';

const useStyles = makeStyles({
  button: { minBlockSize: touchTarget, whiteSpace: 'nowrap' },
  // Not red: it isn't what is wrong.
  note: { color: tokens.colorNeutralForeground3 },
  fields: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

interface InviteDialogProps {
  children: ReactElement;
}

interface InviteFormProps extends InviteDialogProps {
  roomId: string | undefined;
  lookUp: InviteeLookup;
}

/** Invites many people at once by their ids. The typed list stays if that fails, and the dialog says why. */
export function InviteDialog({ children }: InviteDialogProps) {
  const { inviteTo } = useRosterContext().actions;
  if (inviteTo === undefined) {
    return (
      <InviteForm roomId={undefined} lookUp={notLookedUp}>
        {children}
      </InviteForm>
    );
  }
  return <DirectoryInvite roomId={inviteTo}>{children}</DirectoryInvite>;
}

const notLookedUp = async () => undefined;

/** The same for a room whose endpoint is asked about people. */
function DirectoryInvite({ roomId, children }: InviteDialogProps & { roomId: string }) {
  return (
    <InviteForm roomId={roomId} lookUp={useInviteeLookup(roomId)}>
      {children}
    </InviteForm>
  );
}

function InviteForm({ roomId, lookUp, children }: InviteFormProps) {
  const strings = useStrings();
  const { roles, roster, invitees } = strings;
  const words = roster.invite;
  const styles = useStyles();
  const state = useInvitation(lookUp);
  const { text, parsed, role, stage, failure } = state;
  const refusal = failure && refusalOf(failure, strings);
  const sendButton = useRef<HTMLButtonElement>(null);
  const isLocked = stage !== 'editing';

  return (
    <Dialog open={state.isOpen} onOpenChange={(_, { open }) => state.open(open)}>
      <DialogTrigger disableButtonEnhancement>{children}</DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.title}</DialogTitle>
          <DialogContent className={styles.fields}>
            {roomId !== undefined && <PeopleSearch roomId={roomId} isDisabled={isLocked} onPick={state.pick} />}
            <PickedPeople people={state.picked} isLocked={isLocked} onRemove={state.putBack} />
            <Field label={words.people} hint={words.hint} {...useVerdict(state, refusal)}>
              <Textarea
                value={text}
                rows={5}
                resize="vertical"
                // Ids are not words, and are left-to-right text in every language.
                dir="ltr"
                spellCheck={false}
                readOnly={isLocked}
                onChange={(_, { value }) => state.type(value)}
              />
            </Field>
            <InviteePreview invitees={parsed.invitees} known={state.known} />
            <UncheckedBar
              addresses={state.unchecked}
              isChecking={stage === 'checking'}
              onCheckAgain={() => void state.checkAgain()}
              next={sendButton}
            />
            <Field label={words.role}>
              <Select
                value={role}
                disabled={isLocked}
                onChange={(_, { value }) => state.setRole(ROLES.find((name) => name === value) ?? DEFAULT_ROLE)}
              >
                {ROLES.map((name) => (
                  <option key={name} value={name}>
                    {roles[name].name}
                  </option>
                ))}
              </Select>
            </Field>
            {failure && refusal === undefined && <FailureBar error={failure.error} operation="invite" />}
          </DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button className={styles.button}>{roster.actions.cancel}</Button>
            </DialogTrigger>
            <Button
              ref={sendButton}
              className={styles.button}
              appearance="primary"
              data-action="send-invitations"
              disabled={!state.isReady}
              disabledFocusable={state.isReady && isLocked}
              onClick={() => void state.send()}
            >
              {stage === 'checking' ? invitees.checking : words.send}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

/** What to say at the field of the list: the endpoint didn't accept it. `undefined` if that isn't why it failed. */
function refusalOf({ error, ids }: InviteFailure, strings: Strings): string | undefined {
  if (!(error instanceof AnteroomError) || error.code !== 'invalid-request') return undefined;
  const index = /^participants\.(\d+)/.exec(error.field ?? '')?.[1];
  const entry = index === undefined ? undefined : ids[Number(index)];
  return entry === undefined ? failureWords(strings, error, 'invite').body : strings.roster.invite.refused({ entry });
}

/** The validation message of the field: how many people would be invited, and what is wrong with those who wouldn't be. */
function useVerdict(
  { parsed, count, alreadyCount, isTooMany }: ReturnType<typeof useInvitation>,
  refusal: string | undefined,
) {
  const { roster, locale } = useStrings();
  const words = roster.invite;
  const styles = useStyles();
  const invalid = invalidIn(parsed);
  const repeated = faultyIn(parsed, 'repeated');
  const faults = [
    ...(invalid.length > 0 ? [words.invalid({ entries: formatList(invalid, locale), count: invalid.length })] : []),
    ...(refusal === undefined ? [] : [refusal]),
    ...(isTooMany ? [words.tooMany({ most: INVITEES_AT_ONCE })] : []),
  ];
  const notes = [
    words.found({ count }),
    ...(repeated.length > 0 ? [words.repeated({ count: repeated.length })] : []),
    ...(alreadyCount > 0 ? [words.already({ count: alreadyCount })] : []),
  ];
  return {
    validationState: faults.length > 0 ? ('error' as const) : ('none' as const),
    // An icon would stand alone above the lines.
    validationMessageIcon: null,
    validationMessage: (
      <>
        {faults.map((line) => (
          <div key={line}>{line}</div>
        ))}
        {notes.map((line) => (
          <div key={line} className={styles.note}>
            {line}
          </div>
        ))}
      </>
    ),
  };
}
