import { addKnock } from './knocks/index.js';
import type { FakePerson, FakeRoom, FakeWorld } from './world/index.js';

export interface FakeWorldOptions {
  rooms: readonly FakeRoom[];
  people: readonly FakePerson[];
  /** Whether the host offers a search for people. Without one, they are known by their ids only. Default `true`. */
  searchesPeople?: boolean | undefined;
  /** The initial knocks, oldest first. Default: none. */
  knocks?: readonly { roomId: string; userId: string; note?: string | undefined }[] | undefined;
  /** How long a knock waits for an answer, in minutes. Default 5. */
  knockMinutes?: number | undefined;
  /** How often a person may be refused at a room within an hour before they can't knock any more. Default 3. */
  refusalsAnHour?: number | undefined;
}

/** Creates a separate world: the options are never changed. `now` is in milliseconds since 1970. */
export function createFakeWorld(options: FakeWorldOptions, now: number): FakeWorld {
  const { people, searchesPeople = true, rooms, knocks = [], knockMinutes = 5, refusalsAnHour = 3 } = options;
  const changedAt = new Date(now).toISOString();
  let last = 0;
  const world: FakeWorld = {
    people,
    searchesPeople,
    rooms: new Map(rooms.map((room) => [room.id, { changedAt, ...room, roster: { ...room.roster } }])),
    knocks: [],
    createdRooms: new Map(),
    tags: new Map(),
    knockMinutes,
    refusalsAnHour,
    next: () => {
      last += 1;
      return last;
    },
  };
  for (const { roomId, userId, note } of knocks) {
    const room = world.rooms.get(roomId);
    if (!room) throw new Error(`${userId} knocks at the room ${roomId}, which is not in "rooms". Add it there.`);
    addKnock(world, room, { userId, note, now });
  }
  return world;
}
