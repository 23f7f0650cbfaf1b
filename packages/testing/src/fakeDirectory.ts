import type { Person } from '@anteroom/contract';

/** Somebody of the host, as its directory shows them. */
export interface FakePerson {
  /** The host's user id. */
  id: string;
  displayName: string;
  /** Made from `id` when left out; the same each time. */
  acsUserId?: string | undefined;
  avatarUrl?: string | undefined;
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
export function describePerson(people: readonly FakePerson[], userId: string): Person {
  const person = people.find(({ id }) => id === userId);
  const acsUserId = person?.acsUserId ?? fakeAcsUserId(userId);
  if (!person) return { acsUserId, displayName: 'Guest' };
  const { displayName, avatarUrl } = person;
  return avatarUrl === undefined ? { acsUserId, displayName } : { acsUserId, displayName, avatarUrl };
}
