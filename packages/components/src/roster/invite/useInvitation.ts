import { DEFAULT_ROLE, type DirectoryPerson, INVITEES_AT_ONCE, inviteeOf, type Role } from '@anteroom/contract';
import { useEffect, useRef, useState } from 'react';
import {
  directoryStateOf,
  type InviteeFault,
  type InviteeLookup,
  type KnownInvitees,
  type ParsedInvitees,
  parseInvitees,
  personOf,
} from '../../invitees/index.js';
import { useStrings } from '../../text/index.js';
import { useRosterContext } from '../actions/index.js';

/** A failed invitation, and the ids that it was sent with. */
export interface InviteFailure {
  error: unknown;
  ids: readonly string[];
}

export function faultyIn({ faults }: ParsedInvitees, ...kinds: readonly InviteeFault[]): string[] {
  return faults.filter(({ fault }) => kinds.includes(fault)).map(({ text }) => text);
}

/** Entries that are not ids. */
export function invalidIn(parsed: ParsedInvitees): string[] {
  return faultyIn(parsed, 'not-acs-user', 'too-long', 'unprintable');
}

/** The state of a dialog to invite people: what is typed and picked, and one invitation at a time. */
export function useInvitation(lookUp: InviteeLookup) {
  const { actions, perform, store } = useRosterContext();
  const { roster } = useStrings();
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  // Apart from the text: the id of a person who was found may have spaces or commas.
  const [picked, setPicked] = useState<readonly DirectoryPerson[]>([]);
  const [role, setRole] = useState<Role>(DEFAULT_ROLE);
  const [stage, setStage] = useState<'editing' | 'checking' | 'sending'>('editing');
  const [looked, setLooked] = useState<{ text: string; known: KnownInvitees }>();
  const [failure, setFailure] = useState<InviteFailure>();
  /** The invitation that may still go on. Closing the dialog and unmounting end it. */
  const turn = useRef(0);
  useEffect(
    () => () => {
      turn.current += 1;
    },
    [],
  );

  const invited = store.people()?.filter((person) => person.invited);
  const taken = new Set(invited?.map(({ acsUserId }) => acsUserId));
  const parsed = parseInvitees(text, { taken });
  const known = looked?.text === text ? looked.known : undefined;
  const isTaken = (person: DirectoryPerson | undefined) =>
    person?.acsUserId !== undefined && taken.has(person.acsUserId);
  const added = picked.filter((person) => !isTaken(person));
  const typed = parsed.invitees.filter(({ id }) => !isTaken(personOf(id, known)));
  const ids = [...new Set([...added.map(({ userId }) => userId), ...typed.map(({ id }) => id)])];
  const isTooMany = ids.length > INVITEES_AT_ONCE;

  function open(isOpening: boolean): void {
    turn.current += 1;
    setStage('editing');
    setFailure(undefined);
    setOpen(isOpening);
  }

  async function send(): Promise<void> {
    const { invite } = actions;
    if (!invite || stage !== 'editing') return;
    turn.current += 1;
    const mine = turn.current;
    setFailure(undefined);
    let found = looked?.known;
    if (looked?.text !== text) {
      setStage('checking');
      found = await lookUp(parsed.invitees.map(({ id }) => id));
      if (turn.current !== mine) return;
      setLooked({ text, known: found });
      // Shown first: the same button then invites them.
      if (parsed.invitees.some(({ id }) => directoryStateOf(id, found) !== undefined)) {
        setStage('editing');
        return;
      }
    }
    // Inviting somebody who is on the roster would change their role.
    const invited = ids.filter((id) => !isTaken(personOf(id, found)));
    if (invited.length === 0) {
      setStage('editing');
      return;
    }
    setStage('sending');
    const sent = [...new Set(invited.map((id) => personOf(id, found)?.userId ?? id))];
    const isDone = await perform({
      run: () => invite(sent.map((id) => inviteeOf(id, role))),
      done: roster.done.invited({ count: sent.length }),
      failed(error) {
        if (turn.current !== mine) return false;
        setFailure({ error, ids: sent });
        return true;
      },
    });
    if (isDone) {
      setText((last) => (last === text ? '' : last));
      setPicked((last) => (last === picked ? [] : last));
    }
    if (turn.current !== mine) return;
    setStage('editing');
    if (isDone) setOpen(false);
  }

  async function checkAgain(): Promise<void> {
    if (stage !== 'editing') return;
    turn.current += 1;
    const mine = turn.current;
    setStage('checking');
    const found = await lookUp(parsed.invitees.map(({ id }) => id));
    if (turn.current !== mine) return;
    setLooked({ text, known: found });
    setStage('editing');
  }

  return {
    isOpen,
    open,
    text,
    type(next: string) {
      setText(next);
      setFailure(undefined);
    },
    picked,
    pick: (person: DirectoryPerson) =>
      setPicked((last) => [...last.filter(({ userId }) => userId !== person.userId), person]),
    putBack: (person: DirectoryPerson) => setPicked((last) => last.filter((one) => one !== person)),
    role,
    setRole,
    stage,
    parsed,
    /** How many people would be invited. */
    count: ids.length,
    /** How many of those who were picked or typed are invited already. */
    alreadyCount:
      picked.length - added.length + parsed.invitees.length - typed.length + faultyIn(parsed, 'invited-already').length,
    isTooMany,
    /** What the directory said about the people of the text. */
    known,
    failure,
    isReady: ids.length > 0 && invalidIn(parsed).length === 0 && !isTooMany,
    send,
    /** Asks the directory again about the people of the text, without inviting them. */
    checkAgain,
    /** The mail addresses of the text that the directory couldn't be asked about. */
    unchecked: parsed.invitees.flatMap(({ id }) => (directoryStateOf(id, known) === 'unchecked' ? [id] : [])),
  };
}
