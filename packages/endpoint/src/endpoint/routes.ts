import type { Answer } from '../http/successResponse.js';
import { changeKnock } from '../knocks/changeKnock.js';
import { knock } from '../knocks/knock.js';
import { listKnocks } from '../knocks/listKnocks.js';
import { openRoomCall, type RoomCall } from '../policy/openRoomRequest.js';
import type { EndpointCall } from '../requests/EndpointRequest.js';
import { createRoom } from '../rooms/createRoom.js';
import { deleteRoom } from '../rooms/deleteRoom.js';
import { listRooms } from '../rooms/listRooms.js';
import { readRoom } from '../rooms/readRoom.js';
import { updateRoom } from '../rooms/updateRoom.js';
import { changeRoomParticipants } from '../roster/changeParticipants.js';
import { listRoomParticipants } from '../roster/listParticipants.js';
import { issueToken } from '../tokens/issueToken.js';

type Params = (name: 'roomId' | 'knockId') => string;

/** What is answered at one address, by method. */
export interface Route {
  path: string;
  methods: Partial<
    Record<'GET' | 'POST' | 'PATCH' | 'DELETE', (call: EndpointCall, params: Params) => Promise<Answer>>
  >;
}

const aboutRoom =
  (answer: (call: RoomCall, params: Params) => Promise<Answer>) => async (call: EndpointCall, params: Params) =>
    answer(await openRoomCall(call, params('roomId')), params);

export const ROUTES: readonly Route[] = [
  { path: '/rooms', methods: { GET: listRooms, POST: createRoom } },
  {
    path: '/rooms/:roomId',
    methods: { GET: aboutRoom(readRoom), PATCH: aboutRoom(updateRoom), DELETE: aboutRoom(deleteRoom) },
  },
  {
    path: '/rooms/:roomId/participants',
    methods: { GET: aboutRoom(listRoomParticipants), PATCH: aboutRoom(changeRoomParticipants) },
  },
  { path: '/rooms/:roomId/token', methods: { POST: aboutRoom(issueToken) } },
  { path: '/rooms/:roomId/knocks', methods: { GET: aboutRoom(listKnocks), POST: aboutRoom(knock) } },
  {
    path: '/rooms/:roomId/knocks/:knockId',
    methods: { PATCH: aboutRoom((call, params) => changeKnock(call, params('knockId'))) },
  },
];

/** The methods of a route as the header `Allow` names them. */
export function allowOf({ methods }: Route): string {
  return Object.keys(methods)
    .flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method]))
    .join(', ');
}
