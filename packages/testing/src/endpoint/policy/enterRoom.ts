import { type Action, type Role, RoomIdSchema } from '@anteroom/contract';
import * as v from 'valibot';
import { FakeProblem } from '../http/index.js';
import type { FakeRoom, FakeVisit } from '../world/index.js';
import { actionsOf, roleIn } from './fakePolicy.js';

/** A room that the user may know about. */
export interface FakeRoomAccess {
  room: FakeRoom;
  /** `undefined` if the user is not invited. */
  role: Role | undefined;
  may: readonly Action[];
}

/** Looks up a room. A room that the user may neither read nor knock at gets the same response as an unknown room. */
export function enterRoom<Visit extends FakeVisit>(visit: Visit, roomId: string): Visit & FakeRoomAccess {
  const room = v.is(RoomIdSchema, roomId) ? visit.world.rooms.get(roomId) : undefined;
  if (!room) throw new FakeProblem('room-not-found');
  const may = actionsOf(room, visit.me);
  if (!may.includes('read') && !may.includes('knock')) throw new FakeProblem('room-not-found');
  return { ...visit, room, role: roleIn(room, visit.me), may };
}

/** Throws `not-invited` or `forbidden` if the user may see the room, but isn't allowed the action. */
export function requireAction({ may, role }: FakeRoomAccess, action: Action): void {
  if (may.includes(action)) return;
  const needsInvitation = action === 'join' || action === 'read-participants';
  throw new FakeProblem(needsInvitation && role === undefined ? 'not-invited' : 'forbidden');
}
