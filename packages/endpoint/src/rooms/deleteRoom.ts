import type { HandlerResult } from '../http/index.js';
import { requireAction, withLockedRoom } from '../policy/index.js';
import { audit, type RoomRequest } from '../requests/index.js';

/** `DELETE /rooms/{roomId}`. The service ends the room first: what is left of it in the store then admits no one. */
export async function deleteRoom(request: RoomRequest): Promise<HandlerResult> {
  // Before the lock too: somebody who may not delete the room keeps no one waiting.
  await requireAction(request, 'delete');
  return withLockedRoom(request, false, async (locked) => {
    const { settings, roomId } = locked;
    await requireAction(locked, 'delete');
    await settings.service.deleteRoom(roomId);
    await settings.store.deleteRoom(roomId);
    audit(locked, roomId, { type: 'room-deleted' });
    return { status: 204 };
  });
}
