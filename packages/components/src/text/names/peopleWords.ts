import type { Person } from '@anteroom/contract';
import { formatList } from '../formats/index.js';
import type { Strings } from '../locales/index.js';
import { shownName } from './visibleName.js';

const NAMES = 2;

/** A sentence about the other people in the call, or invited: "Ben, Cleo and 3 others are invited". */
export function peopleWords(people: readonly Person[], presence: 'in-call' | 'invited', strings: Strings): string {
  const { alone, others, inCall, invited } = strings.lobby;
  if (people.length === 0) return alone;
  // Three names are no longer than two names "and 1 other".
  const named = people.length === NAMES + 1 ? people : people.slice(0, NAMES);
  const rest = people.length - named.length;
  const names = named.map(({ displayName }) => shownName(displayName, strings));
  if (rest > 0) names.push(others({ count: rest }));
  const words = { names: formatList(names, strings.locale), count: people.length };
  return presence === 'in-call' ? inCall(words) : invited(words);
}
