import type { DirectoryPerson } from '@anteroom/contract';
import type { EndpointRequest } from '../requests/index.js';

/** Adds the ACS user ids of people who have one, so that they are recognized on a roster. */
export async function withIdentities(
  { settings: { store } }: EndpointRequest,
  people: readonly DirectoryPerson[],
): Promise<DirectoryPerson[]> {
  const identities = await store.identitiesOf(people.map(({ userId }) => userId));
  return people.map((person) => {
    const acsUserId = identities.get(person.userId);
    return { ...person, ...(acsUserId !== undefined && { acsUserId }) };
  });
}
