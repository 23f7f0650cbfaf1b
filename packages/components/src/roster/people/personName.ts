import type { Strings } from '../../text/index.js';
import { asPhoneText } from './asPhoneText.js';
import type { RosterPerson } from './mergeRoster.js';

/** What somebody is called: by the host's directory, else by the number they are there with, else a guest. */
export function personName(
  person: Pick<RosterPerson, 'displayName' | 'phone'>,
  { guest }: Pick<Strings, 'guest'>,
): string {
  const { displayName, phone } = person;
  return displayName ?? (phone === undefined ? guest : asPhoneText(phone));
}
