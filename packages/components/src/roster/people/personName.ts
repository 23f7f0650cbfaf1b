import { type Strings, shownName, visibleName } from '../../text/index.js';
import type { RosterPerson } from './mergeRoster.js';

type Named = Pick<RosterPerson, 'displayName' | 'phone' | 'invited'>;
type Words = Pick<Strings, 'guest' | 'unnamed' | 'unknown'>;

/**
 * The name from the host's directory, else the phone number, else the word for a guest. `undefined` while the room's list
 * is unknown: the person may be on it.
 */
export function knownName(person: Named, strings: Pick<Strings, 'guest' | 'unnamed'>): string | undefined {
  const { displayName, phone, invited } = person;
  if (displayName !== undefined) return shownName(displayName, strings);
  if (phone !== undefined) return asPhoneText(phone);
  return invited === undefined ? undefined : strings.guest;
}

/** The name to show: `knownName`, or a word for a person whose name is unknown. */
export function personName(person: Named, strings: Words): string {
  return knownName(person, strings) ?? strings.unknown;
}

/** Whether the directory has a name for a person, but one without anything to see. */
export function isUnnamed({ displayName }: Pick<Named, 'displayName'>): boolean {
  return displayName !== undefined && visibleName(displayName) === undefined;
}

/** The name for labels that only screen readers read. It has the id if that is all that tells two people apart. */
export function personLabel(person: Named & Pick<RosterPerson, 'acsUserId'>, strings: Words): string {
  const name = personName(person, strings);
  return isUnnamed(person) ? `${name} ${person.acsUserId}` : name;
}

/** Isolates a phone number as left-to-right text, so that its plus sign stays in front in right-to-left languages. */
export function asPhoneText(phoneNumber: string): string {
  return `\u2066${phoneNumber}\u2069`;
}
