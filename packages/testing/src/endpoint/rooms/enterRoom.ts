import { type Action, type Role, RoomIdSchema } from '@anteroom/contract';
import * as v from 'valibot';
import { FakeRefusal } from '../http/FakeRefusal.js';
import type { FakeCall, FakeRoom } from '../world/FakeWorld.js';
import { actionsOf, roleIn } from '../world/fakePolicy.js';

/** A request about one room by somebody who may know that it exists. */
export interface FakeRoomCall extends FakeCall {
  room: FakeRoom;
  /** `undefined` for somebody who is not invited. */
  role: Role | undefined;
  may: readonly Action[];
}

/** A room that one may neither read nor knock at is as one that does not exist. */
export function enterRoom(call: FakeCall, roomId: string): FakeRoomCall {
  const room = v.is(RoomIdSchema, roomId) ? call.world.rooms.get(roomId) : undefined;
  if (!room) throw new FakeRefusal('room-not-found');
  const may = actionsOf(room, call.me);
  if (!may.includes('read') && !may.includes('knock')) throw new FakeRefusal('room-not-found');
  return { ...call, room, role: roleIn(room, call.me), may };
}

/** Throws `not-invited` or `forbidden` for somebody who may see the room, but not do this. */
export function requireAction({ may, role }: FakeRoomCall, action: Action): void {
  if (may.includes(action)) return;
  const needsInvitation = action === 'join' || action === 'read-participants';
  throw new FakeRefusal(needsInvitation && role === undefined ? 'not-invited' : 'forbidden');
}
