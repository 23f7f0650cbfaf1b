import type { Person } from '@anteroom/contract';
import type { FakeWorld } from './FakeWorld.js';

/** Somebody of the host, as its directory shows them. */
export interface FakePerson {
  /** The host's user id. */
  id: string;
  displayName: string;
  /** Made from `id` when left out; the same each time. */
  acsUserId?: string | undefined;
  avatarUrl?: string | undefined;
  /** Whether they may make rooms. Default `false`. */
  isOrganizer?: boolean | undefined;
}

const RESOURCE = '00000000-0000-4000-8000-000000000000';

/** An ACS user id in the service's format, the same for a user each time, so that snapshots and stories hold still. */
export function fakeAcsUserId(userId: string): string {
  const hex = Array.from(new TextEncoder().encode(userId), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const digits = hex.padStart(32, '0');
  const groups = [digits.slice(0, -24), digits.slice(-24, -20), digits.slice(-20, -16), digits.slice(-16, -12)];
  return `8:acs:${RESOURCE}_${[...groups, digits.slice(-12)].join('-')}`;
}

/** A user as the endpoint shows them; "Guest" for one that the directory does not know. */
export function describePerson({ people }: Pick<FakeWorld, 'people'>, userId: string): Person {
  const person = people.find(({ id }) => id === userId);
  const acsUserId = person?.acsUserId ?? fakeAcsUserId(userId);
  return { acsUserId, ...shownAs(person ?? { displayName: 'Guest' }) };
}

/** What others see of somebody. */
export function shownAs({ displayName, avatarUrl }: Pick<FakePerson, 'displayName' | 'avatarUrl'>) {
  return avatarUrl === undefined ? { displayName } : { displayName, avatarUrl };
}

/** The user behind an ACS user id: somebody of the directory, or of a roster; `undefined` for nobody known. */
export function userOf(world: FakeWorld, acsUserId: string): string | undefined {
  const invited = [...world.rooms.values()].flatMap(({ roster }) => Object.keys(roster));
  const known = [...world.people.map(({ id }) => id), ...invited];
  return known.find((userId) => describePerson(world, userId).acsUserId === acsUserId);
}
