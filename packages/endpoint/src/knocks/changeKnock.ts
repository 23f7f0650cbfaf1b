import { AnteroomError, ChangeKnockSchema, KnockIdSchema, KnockSchema } from '@anteroom/contract';
import * as v from 'valibot';
import { describeUsers } from '../host/index.js';
import { type HandlerResult, readBody } from '../http/index.js';
import { forbidden } from '../http/problems/index.js';
import { isAllowed } from '../policy/index.js';
import { audit, type RoomRequest } from '../requests/index.js';
import type { Settlement, StoredKnock } from '../store/index.js';
import { admit } from './admit.js';
import { knockBody, knockState } from './knockBody.js';

/**
 * `PATCH /rooms/{roomId}/knocks/{knockId}`: users who may respond to knocks admit and refuse; the person who knocked
 * withdraws.
 */
export async function changeKnock(request: RoomRequest, knockId: string): Promise<HandlerResult> {
  const { settings, user, roomId, raw, now } = request;
  const [maySettle, knock] = await Promise.all([
    isAllowed(request, 'answer-knocks'),
    v.is(KnockIdSchema, knockId) ? settings.store.knock(roomId, knockId) : undefined,
  ]);
  const isOwn = knock?.userId === user.id;
  // Only users who may see the knock learn whether it exists.
  if (!maySettle && !isOwn) throw forbidden();
  const change = await readBody(raw, ChangeKnockSchema);
  if (!knock) throw new AnteroomError('knock-not-found', 'There is no such knock. Read the knocks again.');
  if (change.action === 'withdraw' ? !isOwn : !maySettle) throw forbidden();
  if (knockState(knock, now) !== 'waiting') throw settled();

  const settlement = settlementOf(change, now);
  const won =
    settlement.state === 'admitted'
      ? await admit(request, knock, settlement)
      : await settings.store.settleKnock(knockId, settlement);
  if (!won) throw settled();
  auditSettlement(request, knock, settlement);
  const describe = await describeUsers(settings, [knock.userId]);
  const { state, role, reason } = settlement;
  const body = await knockBody(request, { ...knock, state, role, reason }, describe(knock.userId));
  return { body: v.parse(KnockSchema, body) };
}

function settlementOf(change: v.InferOutput<typeof ChangeKnockSchema>, at: number): Settlement {
  switch (change.action) {
    case 'admit':
      return { state: 'admitted', role: change.role, at };
    case 'refuse':
      return { state: 'refused', reason: change.reason || undefined, at };
    case 'withdraw':
      return { state: 'withdrawn', at };
  }
}

function auditSettlement(request: RoomRequest, { id: knockId, userId }: StoredKnock, settlement: Settlement): void {
  if (settlement.state !== 'admitted') {
    audit(request, request.roomId, { type: `knock-${settlement.state}`, knockId, userId });
  } else {
    audit(request, request.roomId, { type: 'knock-admitted', knockId, userId, role: settlement.role });
  }
}

function settled(): AnteroomError {
  return new AnteroomError(
    'knock-settled',
    'This knock was already admitted, refused or withdrawn, or it expired. Read the knocks again.',
  );
}
