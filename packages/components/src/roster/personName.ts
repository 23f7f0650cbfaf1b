import type { Strings } from '../strings/Catalogue.js';
import type { RosterPerson } from './mergeRoster.js';

/** What somebody is called: by the host's directory, else by the number they are there with, else a guest. */
export function personName(
  person: Pick<RosterPerson, 'displayName' | 'phone'>,
  { guest }: Pick<Strings, 'guest'>,
): string {
  return person.displayName ?? person.phone ?? guest;
}
