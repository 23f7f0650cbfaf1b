import type { HandlerResult } from '../http/index.js';
import { requireAction } from '../policy/index.js';
import { audit, type RoomRequest } from '../requests/index.js';

/** `DELETE /rooms/{roomId}`. The service ends the room first: what is left of it in the store then admits no one. */
export async function deleteRoom(request: RoomRequest): Promise<HandlerResult> {
  const { settings, roomId } = request;
  await requireAction(request, 'delete');
  await settings.service.deleteRoom(roomId);
  await settings.store.deleteRoom(roomId);
  audit(request, roomId, { type: 'room-deleted' });
  return { status: 204 };
}
