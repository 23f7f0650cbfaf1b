import type { Role } from '@anteroom/contract';
import { identityOf } from '../identities/index.js';
import { requireAction, withLockedRoom } from '../policy/index.js';
import { audit, type RoomRequest, undoing } from '../requests/index.js';
import { changeRoster, undoRoster } from '../roster/index.js';
import type { Settlement, StoredKnock } from '../store/index.js';

type Admission = Extract<Settlement, { state: 'admitted' }>;

/**
 * Adds the person who knocked to the roster, then settles the knock: anyone who sees it admitted can join. Returns `false`
 * if the knock was settled meanwhile; the roster then reflects that outcome.
 */
export async function admit(asked: RoomRequest, knock: StoredKnock, settlement: Admission): Promise<boolean> {
  const acsUserId = await identityOf(asked.settings.store, asked.settings.service, knock.userId);
  return withLockedRoom(asked, true, async (request) => {
    await requireAction(request, 'answer-knocks');
    const { settings, roomId, roster: before = new Map<string, Role>() } = request;
    const change = new Map([[acsUserId, settlement.role]]);
    await changeRoster(request, roomId, before, change);
    if (!(await settings.store.settleKnock(knock.id, settlement))) {
      const role = await otherOutcome(request, knock, before.get(acsUserId));
      if (role !== settlement.role) {
        const wanted = new Map(role === undefined ? [] : [[acsUserId, role]]);
        await undoRoster(undoing(request), roomId, wanted, change).catch(request.report);
      }
      return false;
    }
    const subject = { acsUserId, userId: knock.userId };
    if (!before.has(acsUserId)) {
      audit(request, roomId, { type: 'participant-added', subject, role: settlement.role });
    }
    return true;
  });
}

/** The role that another presenter gave; otherwise the role that the person had before, if any. */
async function otherOutcome(
  { settings, roomId }: RoomRequest,
  { id }: StoredKnock,
  before: Role | undefined,
): Promise<Role | undefined> {
  const knock = await settings.store.knock(roomId, id);
  return knock?.state === 'admitted' ? knock.role : before;
}
