import {
  altered,
  answer,
  answered,
  type Defect,
  isSentBy,
  json,
  operationIn,
  request,
  whereRoomExists,
  withHeader,
} from './Defect.js';

export const ACCESS_DEFECTS: readonly Defect[] = [
  {
    name: 'the role of a token is taken from the body',
    rule: 'token.role-from-roster',
    spoil: answer(async (response, asked) => {
      const { role } = operationIn(asked) === 'issueToken' ? await json(asked) : {};
      return role && response.ok ? answered(response, { ...(await json(response)), role }) : response;
    }),
  },
  {
    name: 'a token is issued for whom the body names',
    rule: 'token.own-identity-only',
    spoil: answer(async (response, asked) => {
      const { acsUserId } = operationIn(asked) === 'issueToken' ? await json(asked) : {};
      return acsUserId && response.ok ? answered(response, { ...(await json(response)), acsUserId }) : response;
    }),
  },
  {
    name: 'a room that exists is 403 to a stranger, where an unknown one is 404',
    rule: 'stranger.uniform-404',
    spoil: whereRoomExists(async (response, asked, as) =>
      response.status === 404 && isSentBy(asked, as('stranger'))
        ? answered(response, { ...(await json(response)), status: 403, code: 'forbidden' }, 403)
        : response,
    ),
  },
  {
    name: 'a body is validated before it is asked who sent it',
    rule: 'stranger.uniform-404',
    spoil: whereRoomExists(async (response, asked) =>
      response.status === 404 && 'nonsense' in (await json(asked))
        ? answered(response, { ...(await json(response)), status: 400, code: 'invalid-request' }, 400)
        : response,
    ),
  },
  {
    name: 'an id that cannot be one is told from one that is of no room',
    rule: 'stranger.uniform-404',
    spoil: answer(async (response, asked) =>
      asked.url.includes('no-room-has-this-id') && response.status === 404
        ? answered(response, { ...(await json(response)), status: 400, code: 'invalid-request' }, 400)
        : response,
    ),
  },
  {
    name: 'a list holds rooms of others',
    rule: 'stranger.not-listed',
    spoil: (send, as) =>
      request(async (asked) =>
        operationIn(asked) === 'listRooms' ? altered(asked, { headers: as('organizer') }) : asked,
      )(send, as),
  },
  {
    name: 'who is not signed in is taken for the organizer',
    rule: 'sign-in.anonymous-401',
    spoil: (send, as) =>
      request(async (asked) => (asked.headers.has('cookie') ? asked : altered(asked, { headers: as('organizer') })))(
        send,
        as,
      ),
  },
  {
    name: 'an attendee may change the room',
    rule: 'room.attendee-manages-nothing',
    spoil: (send, as) =>
      request(async (asked) =>
        operationIn(asked) === 'updateRoom' && isSentBy(asked, as('attendee'))
          ? altered(asked, { headers: as('organizer') })
          : asked,
      )(send, as),
  },
  {
    name: 'who knocks can admit themselves',
    rule: 'knock.self-admit',
    spoil: (send, as) =>
      request(async (asked) =>
        operationIn(asked) === 'changeKnock' && isSentBy(asked, as('stranger'))
          ? altered(asked, { headers: as('presenter') })
          : asked,
      )(send, as),
  },
  {
    name: 'a room’s answer holds a token',
    rule: 'token.nowhere-else',
    spoil: answer(async (response, asked) =>
      operationIn(asked) === 'readRoom' && response.status === 200
        ? answered(response, {
            ...(await json(response)),
            token: 'eyJhbGciOiJub25lIn0.eyJza3lwZWlkIjoiYWNzIn0.c2lnbmVk',
          })
        : response,
    ),
  },
  {
    name: 'a token is issued before the room opens',
    rule: 'token.not-open',
    spoil: answer(async (response, asked) => {
      if (operationIn(asked) !== 'issueToken' || response.status !== 409) return response;
      const early = { acsUserId: '8:acs:1_2', token: 'early', expiresOn: new Date().toISOString(), role: 'Attendee' };
      return answered(withHeader(response, 'content-type', 'application/json'), { ...early, displayName: 'A' }, 200);
    }),
  },
  {
    name: 'pages of other sites may change things',
    rule: 'http.origin',
    spoil: request((asked) => altered(asked, { headers: { origin: undefined, 'sec-fetch-site': undefined } })),
  },
  {
    name: 'any origin that asks may read',
    rule: 'cors.foreign-origin',
    spoil: answer(async (response, asked) =>
      withHeader(response, 'access-control-allow-origin', asked.headers.get('origin') ?? undefined),
    ),
  },
  {
    name: 'every origin may read',
    rule: 'cors.no-wildcard',
    spoil: answer(async (response) => withHeader(response, 'access-control-allow-origin', '*')),
  },
];
