import { CallActionSchema, canInCall, capabilityFor } from '@anteroom/contract';
import { type HandlerResult, readBody } from '../http/index.js';
import { forbidden, notInvited, notSupported } from '../http/problems/index.js';
import { requireAction, withLockedRoom } from '../policy/index.js';
import type { RoomRequest } from '../requests/index.js';

/** `POST /rooms/{roomId}/call/actions`: what the caller's role allows in the room's running call. */
export async function actInCall(request: RoomRequest): Promise<HandlerResult> {
  await requireAction(request, 'join');
  if (!request.settings.service.act) throw notSupported('Here the calling SDK does this in the browser.');
  const action = await readBody(request.raw, CallActionSchema);
  // The shared state of a call is read and written as a whole, and a role may be changing at this moment.
  return withLockedRoom(request, true, async ({ settings, roomId, acsUserId, stored, facts: { role } }) => {
    if (acsUserId === undefined || role === undefined) throw notInvited();
    const capability = capabilityFor(action);
    const rules = { pstnDialOut: stored?.pstnDialOutEnabled ?? false };
    if (capability !== undefined && !canInCall(role, capability, rules)) throw forbidden();
    await settings.service.act?.(roomId, { acsUserId, role }, action);
    return { status: 204 };
  });
}
