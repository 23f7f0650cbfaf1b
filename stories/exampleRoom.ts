import type { Me, Room, RoomParticipant } from '@anteroom/contract';
import { fixtureOf, type Situation } from '@anteroom/testing';

/** All stories use the same time, so that their pictures stay the same. */
export const NOW = Date.parse('2026-06-05T12:05:00Z');

/** A room as an invited person sees it. */
export function invitedTo(situation: Situation = {}): { room: Room; me: Extract<Me, { invited: true }> } {
  const room = fixtureOf(situation, NOW).room();
  if (!room.me.invited) throw new Error('In this situation the person is not invited.');
  return { room, me: room.me };
}

export function examplePeople(people: number, situation: Situation = {}): RoomParticipant[] {
  return fixtureOf({ as: 'owner', ...situation, people }, NOW).participants();
}
