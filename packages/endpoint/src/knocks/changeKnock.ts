import { AnteroomError, ChangeKnockSchema, KnockIdSchema, KnockSchema } from '@anteroom/contract';
import * as v from 'valibot';
import { describeUsers } from '../host/describeUsers.js';
import { readBody } from '../http/readBody.js';
import type { Answer } from '../http/successResponse.js';
import { forbidden, mayCall, type RoomCall } from '../policy/openRoomRequest.js';
import { audit } from '../requests/audit.js';
import type { Settlement, StoredKnock } from '../store/interface/KnockStore.js';
import { admit } from './admit.js';
import { knockBody, knockState } from './knockBody.js';

/** `PATCH /rooms/{roomId}/knocks/{knockId}`: admit and refuse by who may answer knocks, withdraw by who knocked. */
export async function changeKnock(call: RoomCall, knockId: string): Promise<Answer> {
  const { settings, user, roomId, request, now } = call;
  const [mayAnswer, knock] = await Promise.all([
    mayCall(call, 'answer-knocks'),
    v.is(KnockIdSchema, knockId) ? settings.store.knock(roomId, knockId) : undefined,
  ]);
  const isOwn = knock?.userId === user.id;
  // Whether the knock exists is for those who may see it.
  if (!mayAnswer && !isOwn) throw forbidden();
  const change = await readBody(request, ChangeKnockSchema);
  if (!knock) throw new AnteroomError('knock-not-found', 'There is no such knock. Read the knocks again.');
  if (change.action === 'withdraw' ? !isOwn : !mayAnswer) throw forbidden();
  if (knockState(knock, now) !== 'waiting') throw settled();

  const settlement = settlementOf(change, now);
  const won =
    settlement.state === 'admitted'
      ? await admit(call, knock, settlement)
      : await settings.store.settleKnock(knockId, settlement);
  if (!won) throw settled();
  tell(call, knock, settlement);
  const describe = await describeUsers(settings, [knock.userId]);
  const { state, role, reason } = settlement;
  const body = await knockBody(call, { ...knock, state, role, reason }, describe(knock.userId));
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

function tell(call: RoomCall, { id: knockId, userId }: StoredKnock, settlement: Settlement): void {
  if (settlement.state !== 'admitted') {
    audit(call, call.roomId, { type: `knock-${settlement.state}`, knockId, userId });
  } else {
    audit(call, call.roomId, { type: 'knock-admitted', knockId, userId, role: settlement.role });
  }
}

function settled(): AnteroomError {
  return new AnteroomError(
    'knock-settled',
    'This knock was answered, withdrawn, or waited too long. Read the knocks again.',
  );
}
