import {
  isJoinable,
  LONGEST_WINDOW_DAYS,
  MomentSchema,
  RoomIdSchema,
  type RoomState,
  type RoomSummary,
  RoomsQuerySchema,
  roomPhase,
} from '@anteroom/contract';
import * as v from 'valibot';
import { FakeProblem, fakePage, type PageOrder, readFakeQuery } from '../http/index.js';
import type { FakeHandlers, FakeResponse, HandlerRequest } from '../operations/index.js';
import { enterRoom, mayCreate, requireAction, roleIn } from '../policy/index.js';
import { resolvePeople, rosterPage } from '../roster/index.js';
import { fakeToken } from '../token/index.js';
import { describePerson, type FakeRoom } from '../world/index.js';
import { changeFakeRoom } from './changeFakeRoom.js';
import { checkWindow } from './checkWindow.js';
import { createdBefore, rememberCreated } from './fakeIdempotency.js';
import { fakeRoomBody, fakeSummary } from './fakeRoomBody.js';

const DAY_MS = 24 * 60 * 60_000;

type Place = [validFrom: string, roomId: string];

const LATEST_FIRST: PageOrder<RoomSummary, Place> = {
  placeOf: ({ validFrom, id }) => [validFrom, id],
  compare: ([fromA, idA], [fromB, idB]) =>
    Date.parse(fromB) - Date.parse(fromA) || (idA > idB ? -1 : Number(idA < idB)),
  schema: v.tuple([MomentSchema, RoomIdSchema]),
};

function stateOf(room: FakeRoom, now: number): RoomState | 'deleted' {
  const phase = roomPhase(room, now);
  return phase === 'closing' ? 'open' : phase;
}

export const roomHandlers = {
  listRooms({ world, me, query, now }) {
    const { state } = readFakeQuery(query, RoomsQuerySchema);
    const mine = [...world.rooms.values()]
      .filter((room) => state === undefined || stateOf(room, now) === state)
      .map((room) => fakeSummary(room, me))
      .filter(({ me: { may } }) => may.includes('read'));
    return { body: { ...fakePage(mine, query, LATEST_FIRST), serverTime: new Date(now).toISOString() } };
  },

  createRoom(request) {
    const { world, me, now } = request;
    if (!mayCreate(world.people, me)) throw new FakeProblem('forbidden');
    const { participants, ...wanted } = request.body();
    checkWindow(wanted, now);
    const existing = createdBefore(request, { ...wanted, participants });
    // A room that has been deleted since is not created again.
    if (existing !== undefined && !world.rooms.has(existing)) throw new FakeProblem('request-repeated');
    if (existing !== undefined) return created(request, existing);
    const roster = Object.fromEntries(resolvePeople(world, participants));
    const id = newRoomId(request);
    world.rooms.set(id, {
      ...wanted,
      id,
      ownerId: me,
      changedAt: new Date(now).toISOString(),
      // The service's defaults.
      validFrom: wanted.validFrom ?? new Date(now).toISOString(),
      validUntil: wanted.validUntil ?? new Date(now + LONGEST_WINDOW_DAYS * DAY_MS).toISOString(),
      roster,
    });
    rememberCreated(request, { ...wanted, participants }, id);
    return created(request, id);
  },

  readRoom: (request) => ({ body: fakeRoomBody(request) }),

  updateRoom(request) {
    const { world, room, may } = request;
    if (!may.includes('update') && !may.includes('change-participants')) throw new FakeProblem('forbidden');
    const body = request.body();
    const keyed = { roomId: room.id, ...body };
    if (createdBefore(request, keyed) === undefined) {
      changeFakeRoom(request, body);
      rememberCreated(request, keyed, room.id);
    }
    return { body: fakeRoomBody({ ...request, role: roleIn(world.rooms.get(room.id) ?? room, request.me) }) };
  },

  changeParticipants(request) {
    requireAction(request, 'change-participants');
    changeFakeRoom(request, request.body());
    return { body: rosterPage(request, new URLSearchParams()) };
  },

  deleteRoom(request) {
    requireAction(request, 'delete');
    request.world.rooms.delete(request.room.id);
    return { status: 204 };
  },

  issueToken(request) {
    requireAction(request, 'join');
    const { world, room, me, role, now } = request;
    const phase = roomPhase(room, now);
    if (!isJoinable(phase)) throw new FakeProblem(phase === 'scheduled' ? 'room-not-open' : 'room-expired');
    const { acsUserId, displayName } = describePerson(world, me);
    return { body: { acsUserId, role, displayName, engine: 'acs', ...fakeToken(acsUserId, now) } };
  },

  // The engine of the fake endpoint's tokens does it in the browser.
  actInCall(request) {
    requireAction(request, 'join');
    throw new FakeProblem('not-supported');
  },
} satisfies Partial<FakeHandlers>;

function created(request: HandlerRequest, roomId: string): FakeResponse {
  return { status: 201, body: fakeRoomBody(enterRoom(request, roomId)), location: `rooms/${roomId}` };
}

function newRoomId({ world }: HandlerRequest): string {
  for (;;) {
    const id = `99${String(world.next()).padStart(15, '0')}`;
    if (!world.rooms.has(id)) return id;
  }
}
