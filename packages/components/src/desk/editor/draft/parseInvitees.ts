import { InviteeSchema, textFault, USER_ID_RULES } from '@anteroom/contract';
import * as v from 'valibot';

/** Why somebody cannot be invited as they were written. */
export type InviteeFault = 'repeated' | 'invited-already' | 'not-acs-user' | 'too-long' | 'unprintable';

/** What cannot be taken from a pasted text. */
export interface FaultyInvitee {
  /** Counted from 1. */
  line: number;
  text: string;
  fault: InviteeFault;
}

export interface ParsedInvitees {
  /** User ids of the host and ACS user ids, in their order. */
  ids: readonly string[];
  faults: readonly FaultyInvitee[];
}

/** Raw ids of phones, Teams users and bots. Source: `@azure/communication-common`, which a room's roster refuses them by. */
const OTHER_KINDS = /^(4|8|28|48):(?!acs:)/;

function faultOf(text: string, taken: ReadonlySet<string>, seen: ReadonlySet<string>): InviteeFault | undefined {
  if (OTHER_KINDS.test(text) || text === '8:acs:') return 'not-acs-user';
  if (!v.is(InviteeSchema, text.startsWith('8:acs:') ? { acsUserId: text } : { userId: text })) {
    return textFault(text, USER_ID_RULES) === 'too-long' ? 'too-long' : 'unprintable';
  }
  if (seen.has(text)) return 'repeated';
  return taken.has(text) ? 'invited-already' : undefined;
}

/**
 * Reads people out of a pasted text: one on each line, or with commas, semicolons or tabs between. What it cannot take it
 * names, with the line.
 *
 * @param taken ids of those who are on the list already
 */
export function parseInvitees(text: string, taken: ReadonlySet<string>): ParsedInvitees {
  const ids = new Set<string>();
  const faults: FaultyInvitee[] = [];
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    for (const part of line.split(/[,;\t]/)) {
      const written = part.trim();
      if (written === '') continue;
      const fault = faultOf(written, taken, ids);
      if (fault) faults.push({ line: index + 1, text: written, fault });
      else ids.add(written);
    }
  }
  return { ids: [...ids], faults };
}
