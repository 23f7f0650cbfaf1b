import type { Person } from '@anteroom/contract';
import type { FakePerson, FakeWorld } from './FakeWorld.js';

const RESOURCE = '00000000-0000-4000-8000-000000000000';

/** An ACS user id in the service's format. It is always the same for a user, so that snapshots and stories stay stable. */
export function fakeAcsUserId(userId: string): string {
  const hex = Array.from(new TextEncoder().encode(userId), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const digits = hex.padStart(32, '0');
  const groups = [digits.slice(0, -24), digits.slice(-24, -20), digits.slice(-20, -16), digits.slice(-16, -12)];
  return `8:acs:${RESOURCE}_${[...groups, digits.slice(-12)].join('-')}`;
}

/** A user as the endpoint returns them. Users who aren't in the directory are named "Guest". */
export function describePerson({ people }: Pick<FakeWorld, 'people'>, userId: string): Person {
  const person = people.find(({ id }) => id === userId);
  const acsUserId = person?.acsUserId ?? fakeAcsUserId(userId);
  return { acsUserId, ...shownAs(person ?? { displayName: 'Guest' }) };
}

/** The parts of a user that others see. */
export function shownAs({ displayName, avatarUrl }: Pick<FakePerson, 'displayName' | 'avatarUrl'>) {
  return avatarUrl === undefined ? { displayName } : { displayName, avatarUrl };
}

/** Finds a user of the directory or of a roster by ACS user id; `undefined` for an unknown id. */
export function userOf(world: FakeWorld, acsUserId: string): string | undefined {
  const invited = [...world.rooms.values()].flatMap(({ roster }) => Object.keys(roster));
  const userIds = [...world.people.map(({ id }) => id), ...invited];
  return userIds.find((userId) => describePerson(world, userId).acsUserId === acsUserId);
}
