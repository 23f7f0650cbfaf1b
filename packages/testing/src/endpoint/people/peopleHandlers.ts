import { type DirectoryPerson, PEOPLE_FOUND, PeopleQuerySchema } from '@anteroom/contract';
import { FakeProblem, readFakeQuery } from '../http/index.js';
import type { FakeHandlers, HandlerRequest } from '../operations/index.js';
import { enterRoom, mayCreate, requireAction, roleIn } from '../policy/index.js';
import { describePerson, type FakePerson, shownAs } from '../world/index.js';

export const peopleHandlers = {
  searchPeople(request) {
    const { q, room } = readFakeQuery(request.query, PeopleQuerySchema);
    requireInviter(request, room);
    if (!request.world.searchesPeople) throw new FakeProblem('not-supported');
    const wanted = q.trim().toLowerCase();
    const matches = ({ displayName, mail = '' }: FakePerson) =>
      displayName.toLowerCase().includes(wanted) || mail.toLowerCase().includes(wanted);
    const found = wanted === '' ? [] : request.world.people.filter(matches);
    return { body: { items: found.slice(0, PEOPLE_FOUND).map((person) => asFound(request, person)) } };
  },

  lookUpPeople(request) {
    const { names, room } = request.body();
    requireInviter(request, room);
    const items = [...new Set(names)].flatMap((name) => {
      const person = personNamed(request, name);
      return person ? [{ name, person }] : [];
    });
    return { body: { items } };
  },
} satisfies Partial<FakeHandlers>;

/** A user id stands for its user; any other name for the only person who has this mail address. */
function personNamed(request: HandlerRequest, name: string): DirectoryPerson | undefined {
  const { people, searchesPeople } = request.world;
  const known = people.find(({ id }) => id === name);
  // The directory of the endpoint returns no mail addresses, only its search does.
  if (known) return asFound(request, { ...known, mail: undefined });
  const matches = searchesPeople ? people.filter(({ mail }) => mail?.toLowerCase() === name.toLowerCase()) : [];
  const [person] = matches;
  return person && matches.length === 1 ? asFound(request, person) : undefined;
}

/** Throws `forbidden` for a user who may neither create rooms nor invite people to this one. */
function requireInviter(request: HandlerRequest, room: string | undefined): void {
  if (mayCreate(request.world.people, request.me)) return;
  if (room === undefined) throw new FakeProblem('forbidden');
  requireAction(enterRoom(request, room), 'change-participants');
}

function asFound({ world }: HandlerRequest, person: FakePerson): DirectoryPerson {
  const { id, mail, ...shown } = person;
  // Nobody else has an identity yet.
  const wasInvited = person.acsUserId !== undefined || [...world.rooms.values()].some((room) => roleIn(room, id));
  return {
    userId: id,
    ...(wasInvited && { acsUserId: describePerson(world, id).acsUserId }),
    ...shownAs(shown),
    ...(mail !== undefined && { mail }),
  };
}
