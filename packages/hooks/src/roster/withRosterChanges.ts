import type { RoomParticipant, RoomParticipantsPage, RosterChange } from '@anteroom/contract';

/**
 * A roster as it will be after changes, as far as that is known: somebody new has no name yet, and who is named by the
 * host's user id is not told from the others.
 */
export function withRosterChanges(people: RoomParticipant[], changes: readonly RosterChange[]): RoomParticipant[] {
  const roles = new Map(changes.flatMap((change) => ('acsUserId' in change ? [[change.acsUserId, change.role]] : [])));
  if (!people.some(({ acsUserId }) => roles.has(acsUserId))) return people;
  return people.flatMap((person) => {
    const role = roles.get(person.acsUserId);
    if (role === null) return [];
    return [role === undefined ? person : { ...person, role }];
  });
}

/** The roster after a change that was answered: its first page is exact, the rest as far as it is known. */
export function rosterAfter(
  before: RoomParticipant[],
  changes: readonly RosterChange[],
  { items, nextCursor }: RoomParticipantsPage,
): RoomParticipant[] {
  if (nextCursor === undefined) return items;
  const everybody = [...items, ...withRosterChanges(before, changes)];
  return [...new Map(everybody.toReversed().map((person) => [person.acsUserId, person])).values()].toReversed();
}
