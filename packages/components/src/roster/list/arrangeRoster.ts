import { ROLES, type Role } from '@anteroom/contract';
import { foldText } from '../../search/index.js';
import type { Presence, RosterPerson } from '../people/index.js';

/** What the sections of a roster are grouped by. */
export type RosterGrouping = 'presence' | 'role';

/** A section's presence or role; `unknown-role` holds the people whose role is not known. */
export type RosterSectionKey = Presence | Role | 'unknown-role';

/** A section with the ACS user ids of its people, in display order. */
export interface RosterSection {
  key: RosterSectionKey;
  ids: readonly string[];
}

export interface ArrangeOptions {
  groupBy: RosterGrouping;
  /** ACS user id of the current user. */
  meId: string | undefined;
  /** Keeps only people whose name contains this, ignoring accents and case. Empty keeps everyone. */
  query: string;
  /** The name shown for a person. */
  nameOf(person: RosterPerson): string;
  /** BCP 47 tag of the language whose rules order the names. */
  locale: string;
  /** Whether speaking moves people up. */
  speakersFirst: boolean;
}

const KEYS: Record<RosterGrouping, readonly RosterSectionKey[]> = {
  presence: ['in-call', 'invited'],
  role: [...ROLES, 'unknown-role'],
};

/** Raised hands first, in their order; then the current user; people speaking; others in the call; the invited. */
function rankOf(person: RosterPerson, { meId, speakersFirst }: ArrangeOptions): number {
  if (person.hand !== undefined) return person.hand;
  const after = Number.MAX_SAFE_INTEGER - 4;
  if (person.acsUserId === meId) return after;
  if (speakersFirst && person.speaking) return after + 1;
  return person.presence === 'in-call' ? after + 2 : after + 3;
}

/** The sections that have people in them, each in display order. */
export function arrangeRoster(people: readonly RosterPerson[], options: ArrangeOptions): RosterSection[] {
  const { groupBy, query, nameOf, locale } = options;
  const { compare } = new Intl.Collator(locale, { sensitivity: 'base', numeric: true });
  const wanted = foldText(query);
  const found = wanted === '' ? [...people] : people.filter((person) => foldText(nameOf(person)).includes(wanted));
  found.sort((a, b) => rankOf(a, options) - rankOf(b, options) || compare(nameOf(a), nameOf(b)));
  const sections = new Map<RosterSectionKey, string[]>(KEYS[groupBy].map((key) => [key, []]));
  for (const person of found) {
    const key = groupBy === 'presence' ? person.presence : (person.role ?? 'unknown-role');
    sections.get(key)?.push(person.acsUserId);
  }
  return [...sections].filter(([, ids]) => ids.length > 0).map(([key, ids]) => ({ key, ids }));
}

/**
 * The new sections in the former order, so that no row moves that the user is about to press. People who are new in a
 * section come last.
 */
export function keepOrder(former: readonly RosterSection[], next: readonly RosterSection[]): RosterSection[] {
  return next.map(({ key, ids }) => {
    const places = new Map(former.find((section) => section.key === key)?.ids.map((id, place) => [id, place]));
    const placeOf = (id: string) => places.get(id) ?? places.size;
    return { key, ids: [...ids].sort((a, b) => placeOf(a) - placeOf(b)) };
  });
}

/** Whether two arrangements show the same people in the same order. */
export function isSameArrangement(a: readonly RosterSection[], b: readonly RosterSection[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ key, ids }, index) => {
      const other = b[index];
      return other?.key === key && other.ids.length === ids.length && ids.every((id, place) => id === other.ids[place]);
    })
  );
}
