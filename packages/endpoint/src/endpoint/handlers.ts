import type { OperationId } from '@anteroom/contract/operations';
import { actInCall } from '../calls/index.js';
import type { HandlerResult } from '../http/index.js';
import { changeKnock, knock, listKnocks } from '../knocks/index.js';
import { lookUpPeople, searchPeople } from '../people/index.js';
import { openRoomRequest } from '../policy/index.js';
import type { EndpointRequest, RoomRequest } from '../requests/index.js';
import { changeParticipants, createRoom, deleteRoom, listRooms, readRoom, updateRoom } from '../rooms/index.js';
import { listParticipants } from '../roster/index.js';
import { issueToken } from '../tokens/index.js';

/** Reads a parameter of the path. */
export type PathParam = (name: 'roomId' | 'knockId') => string;

/** Carries out one operation for a user who is signed in. */
export type Handler = (request: EndpointRequest, param: PathParam) => Promise<HandlerResult>;

const forRoom =
  (handle: (request: RoomRequest, param: PathParam) => Promise<HandlerResult>): Handler =>
  async (request, param) =>
    handle(await openRoomRequest(request, param('roomId')), param);

/** The handler of each operation of the contract, which also defines their methods and paths. */
export const HANDLERS: Record<OperationId, Handler> = {
  listRooms,
  createRoom,
  searchPeople,
  lookUpPeople,
  readRoom: forRoom(readRoom),
  updateRoom: (request, param) => updateRoom(request, param('roomId')),
  deleteRoom: forRoom(deleteRoom),
  listParticipants: forRoom(listParticipants),
  changeParticipants: forRoom(changeParticipants),
  issueToken: forRoom(issueToken),
  actInCall: forRoom(actInCall),
  knock: forRoom(knock),
  listKnocks: forRoom(listKnocks),
  changeKnock: forRoom((request, param) => changeKnock(request, param('knockId'))),
};
