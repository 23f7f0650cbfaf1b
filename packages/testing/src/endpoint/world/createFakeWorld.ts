import type { FakeRoom, FakeWorld } from './FakeWorld.js';
import type { FakePerson } from './fakeDirectory.js';
import { addKnock } from '../knocks/fakeKnockQueue.js';

export interface FakeWorldOptions {
  rooms: readonly FakeRoom[];
  people: readonly FakePerson[];
  /** Who waits to be let in from the beginning, the first one first. Default nobody. */
  knocks?: readonly { roomId: string; userId: string; note?: string | undefined }[] | undefined;
  /** How long a knock waits for an answer, in minutes. Default 5. */
  knockMinutes?: number | undefined;
  /** How often somebody may be refused at a room within an hour before they may not knock any more. Default 3. */
  refusalsAnHour?: number | undefined;
}

/** A world of its own: what it was made of never changes. `now` is in milliseconds since 1970. */
export function createFakeWorld(options: FakeWorldOptions, now: number): FakeWorld {
  const { people, rooms, knocks = [], knockMinutes = 5, refusalsAnHour = 3 } = options;
  let given = 0;
  const world: FakeWorld = {
    people,
    rooms: new Map(rooms.map((room) => [room.id, { ...room, roster: { ...room.roster } }])),
    knocks: [],
    made: new Map(),
    tags: new Map(),
    knockMinutes,
    refusalsAnHour,
    next: () => {
      given += 1;
      return given;
    },
  };
  for (const { roomId, userId, note } of knocks) {
    const room = world.rooms.get(roomId);
    if (!room) throw new Error(`${userId} knocks at the room ${roomId}, which is not among "rooms". Add it there.`);
    addKnock(world, room, { userId, note, now });
  }
  return world;
}
