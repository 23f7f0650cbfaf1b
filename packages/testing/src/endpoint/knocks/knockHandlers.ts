import type { ChangeKnock } from '@anteroom/contract';
import { FakeProblem } from '../http/index.js';
import type { FakeHandlers } from '../operations/index.js';
import { requireAction } from '../policy/index.js';
import {
  addKnock,
  type FakeSettlement,
  latestKnock,
  settleKnock,
  shownKnock,
  waitingKnocks,
} from './fakeKnockQueue.js';

/** The most knocks in a response. Nobody reads a longer list, and the oldest are answered first. */
const MOST_KNOCKS = 500;

export const knockHandlers = {
  knock(request) {
    requireAction(request, 'knock');
    const { note } = request.body();
    const { world, room, me, now } = request;
    const { knock, isNew } = addKnock(world, room, { userId: me, note, now });
    const body = shownKnock(world, knock, now);
    return isNew ? { status: 201, body, location: `knocks/${knock.id}` } : { body };
  },

  listKnocks({ world, room, me, may, now }) {
    const own = latestKnock(world, room.id, me);
    const waiting = waitingKnocks(world, room.id, now).slice(0, MOST_KNOCKS);
    const knocks = may.includes('answer-knocks') ? waiting : own ? [own] : [];
    const items = knocks.map((knock) => shownKnock(world, knock, now));
    return { body: { items, serverTime: new Date(now).toISOString() } };
  },

  changeKnock(request) {
    const { world, room, me, may, now, params } = request;
    const mayAnswer = may.includes('answer-knocks');
    const knock = world.knocks.find(({ id, roomId }) => id === params.knockId && roomId === room.id);
    const isOwn = knock?.userId === me;
    // Before `knock-not-found`: only users who may see a knock learn whether it exists.
    if (!mayAnswer && !isOwn) throw new FakeProblem('forbidden');
    const change = request.body();
    if (!knock) throw new FakeProblem('knock-not-found');
    if (change.action === 'withdraw' ? !isOwn : !mayAnswer) throw new FakeProblem('forbidden');
    settleKnock(room, knock, settlementOf(change), now);
    return { body: shownKnock(world, knock, now) };
  },
} satisfies Partial<FakeHandlers>;

function settlementOf(change: ChangeKnock): FakeSettlement {
  switch (change.action) {
    case 'admit':
      return { state: 'admitted', role: change.role };
    case 'refuse':
      return { state: 'refused', reason: change.reason || undefined };
    case 'withdraw':
      return { state: 'withdrawn' };
  }
}
