import type { Answer } from '../http/successResponse.js';
import { type RoomCall, requireAction } from '../policy/openRoomRequest.js';
import { audit } from '../requests/audit.js';

/** `DELETE /rooms/{roomId}`. The service ends the room first: what the host still keeps of it then lets nobody in. */
export async function deleteRoom(call: RoomCall): Promise<Answer> {
  const { settings, roomId } = call;
  await requireAction(call, 'delete');
  await settings.rooms.deleteRoom(roomId);
  await settings.store.deleteRoom(roomId);
  audit(call, roomId, { type: 'room-deleted' });
  return { status: 204 };
}
