import type { Knock } from '@anteroom/contract';
import { type Strings, shownName } from '../../text/index.js';
import { knownName, type RosterPerson } from '../people/index.js';

/** A snapshot of a roster. */
export interface RosterMoment {
  people: readonly RosterPerson[];
  knocks: readonly Knock[];
}

const isHere = (person: RosterPerson | undefined) => person?.presence === 'in-call';

/**
 * The sentences to announce for the changes between two snapshots: one for each kind, however many people it is about.
 * The current user (`meId`) is left out.
 */
export function rosterNews(
  before: RosterMoment,
  after: RosterMoment,
  meId: string | undefined,
  strings: Strings,
): string[] {
  const words = strings.roster.announced;
  const was = new Map(before.people.map((person) => [person.acsUserId, person]));
  const is = new Map(after.people.map((person) => [person.acsUserId, person]));
  const knew = new Set(before.knocks.map(({ id }) => id));
  const others = after.people.filter(({ acsUserId }) => acsUserId !== meId);

  const joined = others.filter((person) => isHere(person) && !isHere(was.get(person.acsUserId)));
  const left = before.people.filter(
    (person) => person.acsUserId !== meId && isHere(person) && !isHere(is.get(person.acsUserId)),
  );
  const hands = others.filter((person) => person.hand !== undefined && was.get(person.acsUserId)?.hand === undefined);
  const knocks = after.knocks.filter(({ id }) => !knew.has(id));

  const named = (person: RosterPerson) => knownName(person, strings);
  return [
    sentence(
      knocks.map(({ displayName }) => shownName(displayName, strings)),
      words.knock,
      words.manyKnocks,
    ),
    sentence(joined.map(named), words.joined, words.manyJoined),
    sentence(left.map(named), words.left, words.manyLeft),
    sentence(hands.map(named), words.hand, words.manyHands),
  ].filter((said) => said !== undefined);
}

/** A sentence that names one person, or that counts several or one whose name is unknown. */
function sentence(
  names: readonly (string | undefined)[],
  one: (values: { name: string }) => string,
  many: (values: { count: number }) => string,
): string | undefined {
  const [name, ...others] = names;
  const count = names.length;
  if (count === 0) return undefined;
  return name === undefined || others.length > 0 ? many({ count }) : one({ name });
}
