import type { CommunicationRoom } from '@azure/communication-rooms';
import type { RoomCall } from './roomCall.js';
import { orRoomNotFound } from './roomNotFound.js';

/** The room as the service keeps it. Throws `room-not-found`. */
export async function findRoom({ settings, roomId, signal }: RoomCall): Promise<CommunicationRoom> {
  try {
    return await settings.rooms.getRoom(roomId, { abortSignal: signal });
  } catch (error) {
    throw orRoomNotFound(error);
  }
}
