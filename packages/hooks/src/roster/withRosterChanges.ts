import type { RoomParticipant, RoomParticipantsPage, RosterChange } from '@anteroom/contract';

/**
 * Applies changes to a roster as far as possible: the names of new people aren't known yet, and people can't be found by the
 * host's user id.
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

/** The roster after a successful change: the first page is exact, the rest is an estimate. */
export function rosterAfter(
  before: RoomParticipant[],
  changes: readonly RosterChange[],
  { items, nextCursor }: RoomParticipantsPage,
): RoomParticipant[] {
  if (nextCursor === undefined) return items;
  const participants = [...items, ...withRosterChanges(before, changes)];
  return [...new Map(participants.toReversed().map((person) => [person.acsUserId, person])).values()].toReversed();
}
