import { DEFAULT_ROLE, INVITEES_AT_ONCE, InviteeSchema, inviteeOf, textFault, USER_ID_RULES } from '@anteroom/contract';
import * as v from 'valibot';
import { type NamedInvitee, readAddress } from './readAddress.js';
import { type ListEntry, splitList } from './splitList.js';

/** Why an entry of a pasted list can't be invited. */
export type InviteeFault = 'repeated' | 'invited-already' | 'not-acs-user' | 'too-long' | 'unprintable';

/** An entry of a pasted list that can't be invited. */
export interface FaultyInvitee {
  /** The entry's line, counted from 1. */
  line: number;
  text: string;
  fault: InviteeFault;
}

/** An entry of a pasted list that can be invited. */
export interface ParsedInvitee extends NamedInvitee {
  /** The entry as it was typed. */
  typed: string;
}

export interface ParsedInvitees {
  /** Each person once, in the order given. */
  invitees: readonly ParsedInvitee[];
  faults: readonly FaultyInvitee[];
  /** Whether there are more people than one request can have (`INVITEES_AT_ONCE`). */
  tooMany: boolean;
}

export interface ParseInviteesOptions {
  /** Ids that are on the list already. */
  taken?: ReadonlySet<string> | undefined;
  /**
   * Whether a host's user id may contain spaces, which the contract allows. Default `false`: an entry of two words is more
   * often a name than an id.
   */
  allowSpaces?: boolean | undefined;
}

/** Raw ids of phones, Teams users and bots (`@azure/communication-common`), which ACS refuses on a room's roster. */
const OTHER_KINDS = /^(4|8|28|48):(?!acs:)/;

/** `8:acs:<resource>_<user>`. Other text that starts with `8:acs:` is a typing error. */
const ACS_USER_ID = /^8:acs:[\w-]+_[\w-]+$/;

/** One or a few words that begin like a name, such as the last name in `Last, First <mail>`. */
const LAST_NAME = /^[\p{Lu}\p{Lo}][\p{L}\p{M}\p{Pd}'’. ]*$/u;

/** `First <mail>`: the rest of a person whose last name stands before a comma. */
const FIRST_NAME_AND_MAIL = /^[^<>"@]+<[^<>\s]+@[^<>\s]+>$/;

/**
 * Reads a pasted list of people: user ids, ACS user ids, or mail addresses as mail programs write them, one per line or
 * separated by commas, semicolons or tabs. Every entry ends up in `invitees` or in `faults`.
 *
 * @example
 * parseInvitees('"Lovelace, Ada" <ada@contoso.example>; ben').invitees.map(({ id }) => id);
 * // ['ada@contoso.example', 'ben']
 */
export function parseInvitees(
  text: string,
  { taken = new Set(), allowSpaces = false }: ParseInviteesOptions = {},
): ParsedInvitees {
  const invitees: ParsedInvitee[] = [];
  const seen = new Set<string>();
  const faults: FaultyInvitee[] = [];
  for (const { line, text: typed } of withLastNames(splitList(text))) {
    const named = readAddress(typed);
    const fault = faultOf(named.id, { seen, taken, allowSpaces });
    seen.add(named.id);
    if (fault) faults.push({ line, text: typed, fault });
    else invitees.push({ ...named, typed });
  }
  return { invitees, faults, tooMany: invitees.length > INVITEES_AT_ONCE };
}

/** Outlook copies `Last, First <mail>` without quotes: joins the two entries that its comma makes. */
function withLastNames(entries: readonly ListEntry[]): ListEntry[] {
  const joined: ListEntry[] = [];
  for (const entry of entries) {
    const before = joined.at(-1);
    const isOne =
      before?.isBeforeComma &&
      before.line === entry.line &&
      LAST_NAME.test(before.text) &&
      FIRST_NAME_AND_MAIL.test(entry.text);
    if (isOne) joined[joined.length - 1] = { ...entry, text: `${before.text}, ${entry.text}` };
    else joined.push(entry);
  }
  return joined;
}

interface FaultContext {
  seen: ReadonlySet<string>;
  taken: ReadonlySet<string>;
  allowSpaces: boolean;
}

function faultOf(id: string, { seen, taken, allowSpaces }: FaultContext): InviteeFault | undefined {
  if (seen.has(id)) return 'repeated';
  return idFault(id, allowSpaces) ?? (taken.has(id) ? 'invited-already' : undefined);
}

function idFault(id: string, allowSpaces: boolean): InviteeFault | undefined {
  if (OTHER_KINDS.test(id) || id === '8:acs:') return 'not-acs-user';
  if (!v.is(InviteeSchema, inviteeOf(id, DEFAULT_ROLE))) {
    return textFault(id, USER_ID_RULES) === 'too-long' ? 'too-long' : 'unprintable';
  }
  if (id.startsWith('8:acs:')) return ACS_USER_ID.test(id) ? undefined : 'not-acs-user';
  return !allowSpaces && /\s/.test(id) ? 'unprintable' : undefined;
}
