import * as v from 'valibot';
import { DEFAULT_ROLE, type Role } from '../roles/index.js';
import { textFault, USER_ID_RULES } from '../values/index.js';
import { INVITEES_AT_ONCE, type Invitee, InviteeSchema } from './rosterChanges.js';

/** Why an entry of a pasted list can't be invited. */
export type InviteeFault = 'repeated' | 'invited-already' | 'not-acs-user' | 'too-long' | 'unprintable';

/** An entry of a pasted list that can't be invited. */
export interface FaultyInvitee {
  /** The entry's line, counted from 1. */
  line: number;
  text: string;
  fault: InviteeFault;
}

export interface ParsedInvitees {
  /** The host's user ids and ACS user ids, each once, in the order given. */
  ids: readonly string[];
  faults: readonly FaultyInvitee[];
  /** Whether there are more ids than one request can have (`INVITEES_AT_ONCE`). */
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

/**
 * Reads a pasted list of people: the host's user ids or ACS user ids, one per line or separated by commas, semicolons or
 * tabs. Every entry ends up in `ids` or in `faults`.
 *
 * @example
 * parseInvitees('ada, ben\n4:+4930123').ids; // ['ada', 'ben']
 */
export function parseInvitees(
  text: string,
  { taken = new Set(), allowSpaces = false }: ParseInviteesOptions = {},
): ParsedInvitees {
  const ids = new Set<string>();
  const seen = new Set<string>();
  const faults: FaultyInvitee[] = [];
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    for (const entry of line.split(/[,;\t]/).map((part) => part.trim())) {
      if (entry === '') continue;
      const fault = faultOf(entry, { seen, taken, allowSpaces });
      seen.add(entry);
      if (fault) faults.push({ line: index + 1, text: entry, fault });
      else ids.add(entry);
    }
  }
  return { ids: [...ids], faults, tooMany: ids.size > INVITEES_AT_ONCE };
}

/** Makes an invitee of a plain id: ACS user ids are recognized by their prefix, `8:acs:`. */
export function inviteeOf(id: string, role: Role): Invitee & { role: Role } {
  return id.startsWith('8:acs:') ? { acsUserId: id, role } : { userId: id, role };
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
