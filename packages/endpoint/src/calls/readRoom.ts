import type { Answer } from '../answerResponse.js';
import type { RoomCall } from '../RoomCall.js';
import { roomBody } from '../roomBody.js';
import { serviceRoomOf } from '../roomReads.js';

/** `GET /rooms/{roomId}`: for who may see the room, which knocking at it is enough for. */
export async function readRoom(call: RoomCall): Promise<Answer> {
  return { body: await roomBody(call, await serviceRoomOf(call)) };
}
