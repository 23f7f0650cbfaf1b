import { type Knock, type KnockState, type Role, roomPhase } from '@anteroom/contract';
import { FakeProblem } from '../http/index.js';
import { describePerson, type FakeKnock, type FakeRoom, type FakeWorld, shownAs } from '../world/index.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** The outcome of a knock. */
export type FakeSettlement =
  | { state: 'admitted'; role: Role }
  | { state: 'refused'; reason?: string | undefined }
  | { state: 'withdrawn' };

/** The current state: a knock that has waited too long is expired. */
function stateOf({ state, expiresAt }: FakeKnock, now: number): KnockState {
  return state === 'waiting' && expiresAt <= now ? 'expired' : state;
}

/** The waiting knocks of a room, oldest first. */
export function waitingKnocks({ knocks }: FakeWorld, roomId: string, now: number): FakeKnock[] {
  return knocks.filter((knock) => knock.roomId === roomId && stateOf(knock, now) === 'waiting');
}

/** A user's latest knock on a room, in any state. */
export function latestKnock({ knocks }: FakeWorld, roomId: string, userId: string): FakeKnock | undefined {
  return knocks.findLast((knock) => knock.roomId === roomId && knock.userId === userId);
}

/** Adds a knock, or returns the user's waiting one. Throws the same problems as the endpoint. */
export function addKnock(
  world: FakeWorld,
  room: FakeRoom,
  { userId, note, now }: { userId: string; note: string | undefined; now: number },
): { knock: FakeKnock; isNew: boolean } {
  if (roomPhase(room, now) === 'expired') throw new FakeProblem('room-expired');
  checkRefusals(world, room.id, userId, now);
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

function checkRefusals({ knocks, refusalsAnHour }: FakeWorld, roomId: string, userId: string, now: number) {
  const refusals = knocks.flatMap((knock) => {
    const isRefusal = knock.roomId === roomId && knock.userId === userId && knock.state === 'refused';
    return isRefusal && knock.settledAt !== undefined && knock.settledAt >= now - HOUR_MS ? [knock.settledAt] : [];
  });
  const counting = refusals.at(-refusalsAnHour);
  if (counting === undefined) return;
  const seconds = Math.max(1, Math.ceil((counting + HOUR_MS - now) / 1000));
  throw new FakeProblem('too-many-knocks', { headers: { 'Retry-After': String(seconds) } });
}

/** Settles a waiting knock, and invites an admitted user. Throws `knock-settled` for any other knock. */
export function settleKnock(room: FakeRoom, knock: FakeKnock, settlement: FakeSettlement, now: number): void {
  if (stateOf(knock, now) !== 'waiting') throw new FakeProblem('knock-settled');
  Object.assign(knock, settlement, { settledAt: now });
  if (settlement.state === 'admitted') room.roster[knock.userId] = settlement.role;
}

/** A knock as the endpoint returns it. */
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
