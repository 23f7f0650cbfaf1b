import type { Strings } from '../../text/index.js';
import type { RosterPerson } from './mergeRoster.js';

/** The name to show: from the host's directory, else the phone number, else the word for a guest. */
export function personName(
  person: Pick<RosterPerson, 'displayName' | 'phone'>,
  { guest }: Pick<Strings, 'guest'>,
): string {
  const { displayName, phone } = person;
  return displayName ?? (phone === undefined ? guest : asPhoneText(phone));
}

/** Isolates a phone number as left-to-right text, so that its plus sign stays in front in right-to-left languages. */
export function asPhoneText(phoneNumber: string): string {
  return `\u2066${phoneNumber}\u2069`;
}
