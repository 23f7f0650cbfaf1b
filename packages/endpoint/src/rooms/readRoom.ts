import type { Answer } from '../http/successResponse.js';
import { serviceRoomOf } from '../mirror/roomReads.js';
import type { RoomCall } from '../policy/openRoomRequest.js';
import { roomBody } from './roomBody.js';

/** `GET /rooms/{roomId}`: for who may see the room, which knocking at it is enough for. */
export async function readRoom(call: RoomCall): Promise<Answer> {
  return { body: await roomBody(call, await serviceRoomOf(call)) };
}
