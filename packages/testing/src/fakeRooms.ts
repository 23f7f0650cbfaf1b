import {
  type Action,
  isJoinable,
  type Metadata,
  type Role,
  type Room,
  RoomIdSchema,
  type RoomParticipantsPage,
  type RoomToken,
  roomPhase,
} from '@anteroom/contract';
import * as v from 'valibot';
import { FakeRefusal } from './FakeRefusal.js';
import { describePerson, type FakePerson } from './fakeDirectory.js';
import { fakePage } from './fakePage.js';
import { fakeToken } from './fakeToken.js';

/** A room of the fake endpoint. Both ends of the window are ISO 8601 date-times. */
export interface FakeRoom {
  /** 15 to 20 decimal digits, as the service makes them. */
  id: string;
  title: string;
  validFrom: string;
  validUntil: string;
  /** Default `false`. */
  pstnDialOutEnabled?: boolean | undefined;
  /** Default none. */
  metadata?: Metadata | undefined;
  /** Whether who is not invited may ask to be let in, and so see that there is a room. Default `false`. */
  knocking?: boolean | undefined;
  /** Who is invited, as what, by the host's user id. */
  roster: Record<string, Role>;
}

/** What the fake endpoint knows while it answers one request. */
export interface FakeWorld {
  /** The signed-in user; `null` for nobody. */
  me: string | null;
  rooms: ReadonlyMap<string, FakeRoom>;
  people: readonly FakePerson[];
  /** Milliseconds since 1970. */
  now: number;
}

const OF_EVERYBODY_INVITED: Action[] = ['read', 'join', 'read-participants'];
const OF_PRESENTERS: Action[] = [...OF_EVERYBODY_INVITED, 'change-participants', 'answer-knocks'];

interface Visit {
  room: FakeRoom;
  me: string;
  /** `undefined` for somebody at the door of a room that takes knocks. */
  role: Role | undefined;
}

/** A room that one is not invited to is as one that does not exist, unless it takes knocks. */
function enter({ me, rooms }: FakeWorld, roomId: string): Visit {
  if (me === null) throw new FakeRefusal('unauthenticated');
  const room = v.is(RoomIdSchema, roomId) ? rooms.get(roomId) : undefined;
  if (!room) throw new FakeRefusal('room-not-found');
  const role = Object.hasOwn(room.roster, me) ? room.roster[me] : undefined;
  if (!role && !room.knocking) throw new FakeRefusal('room-not-found');
  return { room, me, role };
}

function enterInvited(world: FakeWorld, roomId: string): Visit & { role: Role } {
  const { role, ...visit } = enter(world, roomId);
  if (!role) throw new FakeRefusal('not-invited');
  return { ...visit, role };
}

export function fakeRoom(world: FakeWorld, roomId: string): Room {
  const { room, me, role } = enter(world, roomId);
  const person = describePerson(world.people, me);
  return {
    id: room.id,
    title: room.title,
    validFrom: new Date(room.validFrom).toISOString(),
    validUntil: new Date(room.validUntil).toISOString(),
    pstnDialOutEnabled: room.pstnDialOutEnabled ?? false,
    knocking: room.knocking ?? false,
    metadata: role ? (room.metadata ?? {}) : {},
    me: role
      ? { invited: true, role, ...person, may: role === 'Presenter' ? OF_PRESENTERS : OF_EVERYBODY_INVITED }
      : { invited: false, displayName: person.displayName, may: ['knock'] },
    serverTime: new Date(world.now).toISOString(),
  };
}

export function fakeParticipants(world: FakeWorld, roomId: string, query: URLSearchParams): RoomParticipantsPage {
  const { room } = enterInvited(world, roomId);
  const participants = Object.entries(room.roster).map(([userId, role]) => ({
    ...describePerson(world.people, userId),
    role,
  }));
  return fakePage(participants, query);
}

export function fakeRoomToken(world: FakeWorld, roomId: string): RoomToken {
  const { room, me, role } = enterInvited(world, roomId);
  const phase = roomPhase(room, world.now);
  if (!isJoinable(phase)) throw new FakeRefusal(phase === 'scheduled' ? 'room-not-open' : 'room-expired');
  const { acsUserId, displayName } = describePerson(world.people, me);
  return { acsUserId, role, displayName, ...fakeToken(acsUserId, world.now) };
}
