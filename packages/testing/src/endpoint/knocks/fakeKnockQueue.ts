import { type Knock, type KnockState, type Role, roomPhase } from '@anteroom/contract';
import { FakeRefusal } from '../http/FakeRefusal.js';
import type { FakeKnock, FakeRoom, FakeWorld } from '../world/FakeWorld.js';
import { describePerson, shownAs } from '../world/fakeDirectory.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** How a knock ends. */
export type FakeSettlement =
  | { state: 'admitted'; role: Role }
  | { state: 'refused'; reason?: string | undefined }
  | { state: 'withdrawn' };

/** What a knock is by now: one that waited too long is expired. */
function stateOf({ state, expiresAt }: FakeKnock, now: number): KnockState {
  return state === 'waiting' && expiresAt <= now ? 'expired' : state;
}

/** Who waits at a room, the first one first. */
export function waitingKnocks({ knocks }: FakeWorld, roomId: string, now: number): FakeKnock[] {
  return knocks.filter((knock) => knock.roomId === roomId && stateOf(knock, now) === 'waiting');
}

/** The latest knock of a user at a room, however it ended. */
export function latestKnock({ knocks }: FakeWorld, roomId: string, userId: string): FakeKnock | undefined {
  return knocks.findLast((knock) => knock.roomId === roomId && knock.userId === userId);
}

/** Keeps a knock, or gives the one of the same user that waits already. Refuses as the endpoint does. */
export function addKnock(
  world: FakeWorld,
  room: FakeRoom,
  { userId, note, now }: { userId: string; note: string | undefined; now: number },
): { knock: FakeKnock; isNew: boolean } {
  if (roomPhase(room, now) === 'expired') throw new FakeRefusal('room-expired');
  refuseAfterRefusals(world, room.id, userId, now);
  const first = waitingKnocks(world, room.id, now).find((knock) => knock.userId === userId);
  if (first) return { knock: first, isNew: false };
  const knock: FakeKnock = {
    id: `knock-${world.next()}`,
    roomId: room.id,
    userId,
    state: 'waiting',
    note: note || undefined,
    role: undefined,
    reason: undefined,
    knockedAt: now,
    expiresAt: now + world.knockMinutes * MINUTE_MS,
    settledAt: undefined,
  };
  world.knocks.push(knock);
  return { knock, isNew: true };
}

function refuseAfterRefusals({ knocks, refusalsAnHour }: FakeWorld, roomId: string, userId: string, now: number) {
  const refusals = knocks.flatMap((knock) => {
    const isOne = knock.roomId === roomId && knock.userId === userId && knock.state === 'refused';
    return isOne && knock.settledAt !== undefined && knock.settledAt >= now - HOUR_MS ? [knock.settledAt] : [];
  });
  const counting = refusals.at(-refusalsAnHour);
  if (counting === undefined) return;
  const seconds = Math.max(1, Math.ceil((counting + HOUR_MS - now) / 1000));
  throw new FakeRefusal('too-many-knocks', { headers: { 'Retry-After': String(seconds) } });
}

/** Ends a knock that waits; who is admitted is on the roster then. Refuses with `knock-settled` otherwise. */
export function settleKnock(room: FakeRoom, knock: FakeKnock, settlement: FakeSettlement, now: number): void {
  if (stateOf(knock, now) !== 'waiting') throw new FakeRefusal('knock-settled');
  Object.assign(knock, settlement, { settledAt: now });
  if (settlement.state === 'admitted') room.roster[knock.userId] = settlement.role;
}

/** A knock as it is shown. */
export function shownKnock(world: FakeWorld, knock: FakeKnock, now: number): Knock {
  const state = stateOf(knock, now);
  const { id, note, role, reason } = knock;
  return {
    id,
    state,
    ...shownAs(describePerson(world, knock.userId)),
    ...(note !== undefined && { note }),
    ...(state === 'waiting' && { place: waitingKnocks(world, knock.roomId, now).indexOf(knock) + 1 }),
    ...(role !== undefined && { role }),
    ...(reason !== undefined && { reason }),
    knockedAt: new Date(knock.knockedAt).toISOString(),
    expiresAt: new Date(knock.expiresAt).toISOString(),
  };
}
