import type { HandlerResult } from '../http/index.js';
import { serviceRoomOf } from '../mirror/index.js';
import type { RoomRequest } from '../requests/index.js';
import { roomBody } from './roomBody.js';

/** `GET /rooms/{roomId}`: for users who may see the room or knock at it. */
export async function readRoom(request: RoomRequest): Promise<HandlerResult> {
  return { body: await roomBody(request, await serviceRoomOf(request)) };
}
