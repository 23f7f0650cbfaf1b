import type { Room, RoomSummary } from '@anteroom/contract';
import { latestKnock, shownKnock } from '../knocks/index.js';
import { actionsOf, type FakeRoomAccess, roleIn } from '../policy/index.js';
import { describePerson, type FakeRoom, type FakeVisit, shownAs } from '../world/index.js';

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

/** A room in a user's list. */
export function fakeSummary(room: FakeRoom, userId: string): RoomSummary {
  const role = roleIn(room, userId);
  return { ...factsOf(room), me: { ...(role && { role }), may: actionsOf(room, userId) } };
}

/** A room as the user may see it. */
export function fakeRoomBody({ world, me, room, role, now }: FakeVisit & FakeRoomAccess): Room {
  const may = actionsOf(room, me);
  const person = describePerson(world, me);
  const owner = world.people.find(({ id }) => id === room.ownerId);
  const knock = role ? undefined : latestKnock(world, room.id, me);
  return {
    ...factsOf(room),
    sequence: room.sequence ?? 0,
    ...(room.changedAt !== undefined && { changedAt: room.changedAt }),
    // Only for users who may read the room. A user who may only knock sees the title and the window.
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
