import { ChangeKnockSchema, CreateKnockSchema } from '@anteroom/contract';
import type * as v from 'valibot';
import { type FakeRoomCall, requireAction } from '../rooms/enterRoom.js';
import { FakeRefusal } from '../http/FakeRefusal.js';
import type { FakeAnswer } from '../world/FakeWorld.js';
import {
  addKnock,
  type FakeSettlement,
  latestKnock,
  settleKnock,
  shownKnock,
  waitingKnocks,
} from './fakeKnockQueue.js';
import { readFakeBody } from '../http/readFakeBody.js';

/** More would be nobody's list: the first are answered first. */
const SHOWN = 500;

/** `POST /rooms/{roomId}/knocks` */
export function fakeKnock(call: FakeRoomCall): FakeAnswer {
  requireAction(call, 'knock');
  const { note } = readFakeBody(call, CreateKnockSchema, {});
  const { world, room, me, now } = call;
  const { knock, isNew } = addKnock(world, room, { userId: me, note, now });
  const body = shownKnock(world, knock, now);
  return isNew ? { status: 201, body, location: `knocks/${knock.id}` } : { body };
}

/** `GET /rooms/{roomId}/knocks`: who waits, for who may answer; for others their own latest alone. */
export function fakeListKnocks({ world, room, me, may, now }: FakeRoomCall): FakeAnswer {
  const own = latestKnock(world, room.id, me);
  const knocks = may.includes('answer-knocks') ? waitingKnocks(world, room.id, now).slice(0, SHOWN) : own ? [own] : [];
  const items = knocks.map((knock) => shownKnock(world, knock, now));
  return { body: { items, serverTime: new Date(now).toISOString() } };
}

/** `PATCH /rooms/{roomId}/knocks/{knockId}`: whether the knock exists is for those who may see it. */
export function fakeChangeKnock(call: FakeRoomCall, knockId: string): FakeAnswer {
  const { world, room, me, may, now } = call;
  const mayAnswer = may.includes('answer-knocks');
  const knock = world.knocks.find(({ id, roomId }) => id === knockId && roomId === room.id);
  const isOwn = knock?.userId === me;
  if (!mayAnswer && !isOwn) throw new FakeRefusal('forbidden');
  const change = readFakeBody(call, ChangeKnockSchema);
  if (!knock) throw new FakeRefusal('knock-not-found');
  if (change.action === 'withdraw' ? !isOwn : !mayAnswer) throw new FakeRefusal('forbidden');
  settleKnock(room, knock, settlementOf(change), now);
  return { body: shownKnock(world, knock, now) };
}

function settlementOf(change: v.InferOutput<typeof ChangeKnockSchema>): FakeSettlement {
  switch (change.action) {
    case 'admit':
      return { state: 'admitted', role: change.role };
    case 'refuse':
      return { state: 'refused', reason: change.reason || undefined };
    case 'withdraw':
      return { state: 'withdrawn' };
  }
}
