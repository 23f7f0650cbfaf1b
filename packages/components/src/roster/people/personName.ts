import { type Strings, shownName, visibleName } from '../../text/index.js';
import type { RosterPerson } from './mergeRoster.js';

type Named = Pick<RosterPerson, 'displayName' | 'phone'>;
type Words = Pick<Strings, 'guest' | 'unnamed'>;

/** The name to show: from the host's directory, else the phone number, else the word for a guest. */
export function personName({ displayName, phone }: Named, strings: Words): string {
  if (displayName !== undefined) return shownName(displayName, strings);
  return phone === undefined ? strings.guest : asPhoneText(phone);
}

/** Whether the directory has a name for a person, but one without anything to see. */
export function isUnnamed({ displayName }: Named): boolean {
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
