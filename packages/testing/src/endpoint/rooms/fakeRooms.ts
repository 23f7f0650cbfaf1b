import {
  CreateRoomSchema,
  isJoinable,
  LONGEST_WINDOW_DAYS,
  MomentSchema,
  RoomIdSchema,
  type RoomSummary,
  roomPhase,
  UpdateRoomSchema,
  windowFault,
} from '@anteroom/contract';
import * as v from 'valibot';
import { enterRoom, type FakeRoomCall, requireAction } from './enterRoom.js';
import { FakeRefusal } from '../http/FakeRefusal.js';
import type { FakeAnswer, FakeCall } from '../world/FakeWorld.js';
import { describePerson } from '../world/fakeDirectory.js';
import { madeBefore, rememberMade } from '../http/fakeIdempotency.js';
import { fakePage, type PageOrder } from '../http/fakePage.js';
import { mayCreate } from '../world/fakePolicy.js';
import { fakeRoomBody, fakeSummary } from './fakeRoomBody.js';
import { resolvePeople } from '../roster/fakeRoster.js';
import { fakeToken } from '../token/fakeToken.js';
import { readFakeBody } from '../http/readFakeBody.js';

const DAY_MS = 24 * 60 * 60_000;

type Place = [validFrom: string, roomId: string];

const LATEST_FIRST: PageOrder<RoomSummary, Place> = {
  placeOf: ({ validFrom, id }) => [validFrom, id],
  compare: ([fromA, idA], [fromB, idB]) =>
    Date.parse(fromB) - Date.parse(fromA) || (idA > idB ? -1 : Number(idA < idB)),
  schema: v.tuple([MomentSchema, RoomIdSchema]),
};

/** `GET /rooms` */
export function fakeListRooms({ world, me, query, now }: FakeCall): FakeAnswer {
  const mine = [...world.rooms.values()]
    .map((room) => fakeSummary(room, me))
    .filter(({ me: { may } }) => may.includes('read'));
  return { body: { ...fakePage(mine, query, LATEST_FIRST), serverTime: new Date(now).toISOString() } };
}

/** `POST /rooms` */
export function fakeCreateRoom(call: FakeCall): FakeAnswer {
  const { world, me, now } = call;
  if (!mayCreate(world.people, me)) throw new FakeRefusal('forbidden');
  const { participants, ...wanted } = readFakeBody(call, CreateRoomSchema);
  checkWindow(wanted, now);
  const made = madeBefore(call, { ...wanted, participants });
  // A room that is gone since is not made a second time.
  if (made !== undefined && !world.rooms.has(made)) throw new FakeRefusal('request-repeated');
  if (made !== undefined) return created(call, made);
  const roster = Object.fromEntries(resolvePeople(world, participants));
  const id = newRoomId(call);
  world.rooms.set(id, {
    ...wanted,
    id,
    ownerId: me,
    // What the service takes when it is told neither.
    validFrom: wanted.validFrom ?? new Date(now).toISOString(),
    validUntil: wanted.validUntil ?? new Date(now + LONGEST_WINDOW_DAYS * DAY_MS).toISOString(),
    roster,
  });
  rememberMade(call, { ...wanted, participants }, id);
  return created(call, id);
}

function created(call: FakeCall, roomId: string): FakeAnswer {
  return { status: 201, body: fakeRoomBody(enterRoom(call, roomId)), location: `rooms/${roomId}` };
}

function newRoomId({ world }: FakeCall): string {
  for (;;) {
    const id = `99${String(world.next()).padStart(15, '0')}`;
    if (!world.rooms.has(id)) return id;
  }
}

/** `GET /rooms/{roomId}` */
export function fakeReadRoom(call: FakeRoomCall): FakeAnswer {
  return { body: fakeRoomBody(call) };
}

/** `PATCH /rooms/{roomId}` */
export function fakeUpdateRoom(call: FakeRoomCall): FakeAnswer {
  requireAction(call, 'update');
  const changes = readFakeBody(call, UpdateRoomSchema);
  checkWindow(changes, call.now);
  Object.assign(call.room, changes);
  return { body: fakeRoomBody(call) };
}

/** `DELETE /rooms/{roomId}` */
export function fakeDeleteRoom(call: FakeRoomCall): FakeAnswer {
  requireAction(call, 'delete');
  call.world.rooms.delete(call.room.id);
  return { status: 204 };
}

/** `POST /rooms/{roomId}/token`. The body is never read, so that nothing in it can name a user or a role. */
export function fakeIssueToken(call: FakeRoomCall): FakeAnswer {
  requireAction(call, 'join');
  const { world, room, me, role, now } = call;
  const phase = roomPhase(room, now);
  if (!isJoinable(phase)) throw new FakeRefusal(phase === 'scheduled' ? 'room-not-open' : 'room-expired');
  const { acsUserId, displayName } = describePerson(world, me);
  return { body: { acsUserId, role, displayName, ...fakeToken(acsUserId, now) } };
}

function checkWindow(window: { validFrom?: string | undefined; validUntil?: string | undefined }, now: number): void {
  const fault = windowFault(window, now);
  if (fault === undefined) return;
  const isFromMissing = fault === 'pair-missing' && window.validFrom === undefined;
  throw new FakeRefusal('invalid-request', { field: isFromMissing ? 'validFrom' : 'validUntil' });
}
