import { AnteroomError, DEFAULT_ROLE, INVITEES_AT_ONCE, inviteeOf, ROLES, type Role } from '@anteroom/contract';
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
import { type ReactElement, useState } from 'react';
import {
  type InviteeFault,
  isUnknown,
  type KnownInvitees,
  type ParsedInvitees,
  PeopleSearch,
  parseInvitees,
  useInviteeLookup,
} from '../../invitees/index.js';
import { failureWords, formatList, type Strings, useStrings } from '../../text/index.js';
import { touchTarget } from '../../theme/index.js';
import { FailureBar } from '../../ui/index.js';
import { useRosterContext } from '../actions/index.js';
import { InviteePreview } from './InviteePreview.js';

const useStyles = makeStyles({
  button: { minBlockSize: touchTarget, whiteSpace: 'nowrap' },
  // Not red: it isn't what is wrong.
  note: { color: tokens.colorNeutralForeground3 },
  fields: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

/** A failed invitation, and the ids that it was sent with. */
interface InviteFailure {
  error: unknown;
  ids: readonly string[];
}

interface InviteDialogProps {
  children: ReactElement;
}

interface InviteFormProps extends InviteDialogProps {
  roomId: string | undefined;
  lookUp: (ids: readonly string[]) => Promise<KnownInvitees>;
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
  const { actions, perform, store } = useRosterContext();
  const strings = useStrings();
  const { roles, roster } = strings;
  const words = roster.invite;
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const [text, setText] = useState('');
  const [role, setRole] = useState<Role>(DEFAULT_ROLE);
  const [isSending, setIsSending] = useState(false);
  const [looked, setLooked] = useState<{ text: string; known: KnownInvitees }>();
  const known = looked?.text === text ? looked.known : undefined;
  const [failure, setFailure] = useState<InviteFailure>();
  const refusal = failure && refusalOf(failure, strings);
  const invited = store.people()?.filter((person) => person.invited);
  const parsed = parseInvitees(text, { taken: new Set(invited?.map(({ acsUserId }) => acsUserId)) });
  const { invitees } = parsed;
  const count = invitees.length;
  const isReady = count > 0 && invalidIn(parsed).length === 0 && !parsed.tooMany;

  async function send() {
    const { invite } = actions;
    if (!invite) return;
    setIsSending(true);
    setFailure(undefined);
    const found = await lookUp(invitees.map(({ id }) => id));
    setLooked({ text, known: found });
    // Shown first: the same button then invites them.
    if (looked?.text !== text && invitees.some(({ id }) => isUnknown(id, found))) {
      setIsSending(false);
      return;
    }
    const ids = [...new Set(invitees.map(({ id }) => found?.get(id)?.userId ?? id))];
    const isDone = await perform({
      run: () => invite(ids.map((id) => inviteeOf(id, role))),
      done: roster.done.invited({ count: ids.length }),
      failed: (error) => setFailure({ error, ids }),
    });
    setIsSending(false);
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
        <DialogBody>
          <DialogTitle>{words.title}</DialogTitle>
          <DialogContent className={styles.fields}>
            {roomId !== undefined && (
              <PeopleSearch
                roomId={roomId}
                onPick={({ userId }) => setText((typed) => [typed.trimEnd(), userId].filter(Boolean).join('\n'))}
              />
            )}
            <Field label={words.people} hint={words.hint} {...useVerdict(parsed, refusal)}>
              <Textarea
                value={text}
                rows={5}
                resize="vertical"
                // Ids are not words, and are left-to-right text in every language.
                dir="ltr"
                spellCheck={false}
                onChange={(_, { value }) => {
                  setText(value);
                  setFailure(undefined);
                }}
              />
            </Field>
            <InviteePreview invitees={invitees} known={known} />
            <Field label={words.role}>
              <Select
                value={role}
                onChange={(_, { value }) => setRole(ROLES.find((name) => name === value) ?? DEFAULT_ROLE)}
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
              className={styles.button}
              appearance="primary"
              data-action="send-invitations"
              disabled={!isReady || isSending}
              onClick={() => void send()}
            >
              {words.send}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function faultyIn({ faults }: ParsedInvitees, ...kinds: readonly InviteeFault[]): string[] {
  return faults.filter(({ fault }) => kinds.includes(fault)).map(({ text }) => text);
}

/** Entries that are not ids. */
function invalidIn(parsed: ParsedInvitees): string[] {
  return faultyIn(parsed, 'not-acs-user', 'too-long', 'unprintable');
}

/** What to say at the field of the list: the endpoint didn't accept it. `undefined` if that isn't why it failed. */
function refusalOf({ error, ids }: InviteFailure, strings: Strings): string | undefined {
  if (!(error instanceof AnteroomError) || error.code !== 'invalid-request') return undefined;
  const index = /^participants\.(\d+)/.exec(error.field ?? '')?.[1];
  const entry = index === undefined ? undefined : ids[Number(index)];
  return entry === undefined ? failureWords(strings, error, 'invite').body : strings.roster.invite.refused({ entry });
}

/** The validation message of the field: what was found in the pasted list, and what the endpoint didn't accept. */
function useVerdict(parsed: ParsedInvitees, refusal: string | undefined) {
  const { roster, locale } = useStrings();
  const words = roster.invite;
  const styles = useStyles();
  const invalid = invalidIn(parsed);
  const repeated = faultyIn(parsed, 'repeated');
  const already = faultyIn(parsed, 'invited-already');
  const faults = [
    ...(invalid.length > 0 ? [words.invalid({ entries: formatList(invalid, locale), count: invalid.length })] : []),
    ...(refusal === undefined ? [] : [refusal]),
    ...(parsed.tooMany ? [words.tooMany({ most: INVITEES_AT_ONCE })] : []),
  ];
  const notes = [
    words.found({ count: parsed.invitees.length }),
    ...(repeated.length > 0 ? [words.repeated({ count: repeated.length })] : []),
    ...(already.length > 0 ? [words.already({ count: already.length })] : []),
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
