import { type DirectoryPerson, PEOPLE_FOUND, PeopleQuerySchema } from '@anteroom/contract';
import { FakeProblem, readFakeQuery } from '../http/index.js';
import type { FakeHandlers, HandlerRequest } from '../operations/index.js';
import { enterRoom, mayCreate, requireAction } from '../policy/index.js';
import { describePerson, type FakePerson, shownAs } from '../world/index.js';

export const peopleHandlers = {
  searchPeople(request) {
    const { q, room } = readFakeQuery(request.query, PeopleQuerySchema);
    requireInviter(request, room);
    const wanted = q.trim().toLowerCase();
    const matches = ({ displayName, mail = '' }: FakePerson) =>
      displayName.toLowerCase().includes(wanted) || mail.toLowerCase().includes(wanted);
    const found = wanted === '' ? [] : request.world.people.filter(matches);
    return { body: { items: found.slice(0, PEOPLE_FOUND).map((person) => asFound(request, person)) } };
  },

  lookUpPeople(request) {
    const { names, room } = request.body();
    requireInviter(request, room);
    const { people } = request.world;
    const known = new Map<string, FakePerson>();
    for (const name of names) {
      const person = people.find(({ id }) => id === name);
      // A directory knows names and pictures by user id. Only its search knows mail addresses.
      if (person) known.set(name, { ...person, mail: undefined });
    }
    for (const name of names.filter((one) => one.includes('@'))) {
      const person = people.find(({ mail }) => mail?.toLowerCase() === name.toLowerCase());
      if (person) known.set(name, person);
    }
    const items = [...known].map(([name, person]) => ({ name, person: asFound(request, person) }));
    return { body: { items } };
  },
} satisfies Partial<FakeHandlers>;

/** Throws `forbidden` for a user who may neither create rooms nor invite people to this one. */
function requireInviter(request: HandlerRequest, room: string | undefined): void {
  if (mayCreate(request.world.people, request.me)) return;
  if (room === undefined) throw new FakeProblem('forbidden');
  requireAction(enterRoom(request, room), 'change-participants');
}

function asFound({ world }: HandlerRequest, { id, mail, ...shown }: FakePerson): DirectoryPerson {
  const { acsUserId } = describePerson(world, id);
  return { userId: id, acsUserId, ...shownAs(shown), ...(mail !== undefined && { mail }) };
}
