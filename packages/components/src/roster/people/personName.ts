import type { Strings } from '../../text/index.js';
import { asPhoneText } from './asPhoneText.js';
import type { RosterPerson } from './mergeRoster.js';

/** The name to show: from the host's directory, else the phone number, else the word for a guest. */
export function personName(
  person: Pick<RosterPerson, 'displayName' | 'phone'>,
  { guest }: Pick<Strings, 'guest'>,
): string {
  const { displayName, phone } = person;
  return displayName ?? (phone === undefined ? guest : asPhoneText(phone));
}
