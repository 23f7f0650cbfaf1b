import type { Answer } from './answerResponse.js';
import { changeKnock } from './calls/changeKnock.js';
import { changeRoomParticipants } from './calls/changeRoomParticipants.js';
import { createRoom } from './calls/createRoom.js';
import { deleteRoom } from './calls/deleteRoom.js';
import { issueToken } from './calls/issueToken.js';
import { knock } from './calls/knock.js';
import { listKnocks } from './calls/listKnocks.js';
import { listRoomParticipants } from './calls/listRoomParticipants.js';
import { listRooms } from './calls/listRooms.js';
import { readRoom } from './calls/readRoom.js';
import { updateRoom } from './calls/updateRoom.js';
import type { EndpointCall } from './EndpointCall.js';
import { openRoomCall, type RoomCall } from './RoomCall.js';

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
