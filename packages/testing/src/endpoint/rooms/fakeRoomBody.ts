import type { Room, RoomSummary } from '@anteroom/contract';
import type { FakeRoomCall } from './enterRoom.js';
import type { FakeRoom } from '../world/FakeWorld.js';
import { describePerson, shownAs } from '../world/fakeDirectory.js';
import { latestKnock, shownKnock } from '../knocks/fakeKnockQueue.js';
import { actionsOf, roleIn } from '../world/fakePolicy.js';

type Facts = Omit<RoomSummary, 'me'>;

function factsOf(room: FakeRoom): Facts {
  return {
    id: room.id,
    title: room.title,
    validFrom: new Date(room.validFrom).toISOString(),
    validUntil: new Date(room.validUntil).toISOString(),
    pstnDialOutEnabled: room.pstnDialOutEnabled ?? false,
    knocking: room.knocking ?? false,
    metadata: room.metadata ?? {},
  };
}

/** A room in the list of somebody. */
export function fakeSummary(room: FakeRoom, userId: string): RoomSummary {
  const role = roleIn(room, userId);
  return { ...factsOf(room), me: { ...(role && { role }), may: actionsOf(room, userId) } };
}

/** A room as its caller may see it. */
export function fakeRoomBody({ world, me, room, role, now }: FakeRoomCall): Room {
  const may = actionsOf(room, me);
  const person = describePerson(world, me);
  const owner = world.people.find(({ id }) => id === room.ownerId);
  const knock = role ? undefined : latestKnock(world, room.id, me);
  return {
    ...factsOf(room),
    // For who may read the room: somebody at the door sees what it is called and when it is open.
    ...(!may.includes('read') && { metadata: {} }),
    ...(owner && { owner: shownAs(owner) }),
    me: role
      ? { invited: true, role, ...person, may }
      : {
          invited: false,
          displayName: person.displayName,
          may,
          ...(knock && { knock: shownKnock(world, knock, now) }),
        },
    serverTime: new Date(now).toISOString(),
  };
}
