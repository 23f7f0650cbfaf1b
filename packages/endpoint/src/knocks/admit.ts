import type { Role } from '@anteroom/contract';
import { findOrCreateIdentity } from '../identities/findOrCreateIdentity.js';
import type { RoomCall } from '../policy/openRoomRequest.js';
import { audit } from '../requests/audit.js';
import { changeRoster, undoRoster } from '../roster/changeRoster.js';
import { wholeRoster } from '../service/roster.js';
import type { Settlement, StoredKnock } from '../store/interface/KnockStore.js';

/**
 * Puts who knocked on the roster, then settles the knock: whoever sees it admitted can join. `false` when the knock was
 * settled meanwhile; the roster then says what that outcome says.
 */
export async function admit(
  call: RoomCall,
  knock: StoredKnock,
  settlement: Extract<Settlement, { state: 'admitted' }>,
): Promise<boolean> {
  const { settings, roomId } = call;
  const acsUserId = await findOrCreateIdentity(settings.store, settings.identity, knock.userId);
  const before = await wholeRoster(settings.rooms, roomId);
  const change = new Map([[acsUserId, settlement.role]]);
  await changeRoster(call, roomId, before, change);
  if (!(await settings.store.settleKnock(knock.id, settlement))) {
    const role = await outcome(call, knock, before.get(acsUserId));
    if (role !== settlement.role) {
      const wanted = new Map(role === undefined ? [] : [[acsUserId, role]]);
      await undoRoster(call, roomId, wanted, change).catch(call.report);
    }
    return false;
  }
  const subject = { acsUserId, userId: knock.userId };
  if (!before.has(acsUserId)) {
    audit(call, roomId, { type: 'participant-added', subject, role: settlement.role });
  }
  return true;
}

/** The role that the other answer gave: that of another presenter, or none but what there was before. */
async function outcome(
  { settings, roomId }: RoomCall,
  { id }: StoredKnock,
  before: Role | undefined,
): Promise<Role | undefined> {
  const knock = await settings.store.knock(roomId, id);
  return knock?.state === 'admitted' ? knock.role : before;
}
