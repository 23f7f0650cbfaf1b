import { INVITEES_AT_ONCE, type Invitee, type Role } from '@anteroom/contract';

/** What a pasted list of people comes to. */
export interface ParsedInvitees {
  /** Each person once, in the order given. */
  invitees: Invitee[];
  /** Entries that were there before, in the list itself. */
  repeated: string[];
  /** ACS ids of people who are invited already. */
  already: string[];
  /** Entries that are no id. */
  invalid: string[];
  tooMany: boolean;
}

/** Longest id of a host's user, in characters. */
const ID_LENGTH = 256;

/** An ACS user id, `8:acs:<resource>_<user>`; anything else with that beginning is a slip. */
const ACS_ID = /^8:acs:[\w-]+_[\w-]+$/;

/**
 * Reads a list of people as they paste it: the host's user ids or ACS ids, one on each line or with commas or semicolons
 * between them.
 *
 * @param invited ACS ids of those who are invited already
 * @example
 * parseInvitees('ada, ben\n8:acs:r_1', 'Attendee', new Set()).invitees.length; // 3
 */
export function parseInvitees(text: string, role: Role, invited: ReadonlySet<string>): ParsedInvitees {
  const parsed: ParsedInvitees = { invitees: [], repeated: [], already: [], invalid: [], tooMany: false };
  const seen = new Set<string>();
  for (const entry of text.split(/[\n,;]/).map((part) => part.trim())) {
    if (entry === '') continue;
    const isAcs = entry.startsWith('8:');
    if (seen.has(entry)) parsed.repeated.push(entry);
    else if (invited.has(entry)) parsed.already.push(entry);
    else if (isAcs ? !ACS_ID.test(entry) : entry.length > ID_LENGTH || /\s/.test(entry)) parsed.invalid.push(entry);
    else parsed.invitees.push(isAcs ? { acsUserId: entry, role } : { userId: entry, role });
    seen.add(entry);
  }
  parsed.tooMany = parsed.invitees.length > INVITEES_AT_ONCE;
  return parsed;
}
