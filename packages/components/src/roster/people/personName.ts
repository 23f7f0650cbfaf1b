import type { Strings } from '../../text/index.js';
import type { RosterPerson } from './mergeRoster.js';

type Named = Pick<RosterPerson, 'displayName' | 'phone' | 'invited'>;

/**
 * The name from the host's directory, else the phone number, else the word for a guest. `undefined` while the room's list
 * is unknown: the person may be on it.
 */
export function knownName(person: Named, { guest }: Pick<Strings, 'guest'>): string | undefined {
  const { displayName, phone, invited } = person;
  if (displayName !== undefined) return displayName;
  if (phone !== undefined) return asPhoneText(phone);
  return invited === undefined ? undefined : guest;
}

/** The name to show: `knownName`, or a word for a person whose name is unknown. */
export function personName(person: Named, strings: Pick<Strings, 'guest' | 'unnamed'>): string {
  return knownName(person, strings) ?? strings.unnamed;
}

/** Isolates a phone number as left-to-right text, so that its plus sign stays in front in right-to-left languages. */
export function asPhoneText(phoneNumber: string): string {
  return `\u2066${phoneNumber}\u2069`;
}
