import type { Defect } from './Defect.js';
import {
  aboutKnownRooms,
  altered,
  answered,
  answering,
  asking,
  isSentBy,
  type Json,
  json,
  success,
  takenFor,
  withHeader,
} from './spoiling.js';

/** Defects of permissions. */
export const ACCESS_DEFECTS: readonly Defect[] = [
  {
    name: 'a caller without a sign-in is treated as the organizer',
    rule: 'sign-in.anonymous-401',
    spoil: asking((asked, as) => (asked.headers.has('cookie') ? asked : altered(asked, { headers: as('organizer') }))),
  },
  {
    name: 'a header reveals that a room exists to callers without a sign-in',
    rule: 'sign-in.anonymous-blind',
    spoil: aboutKnownRooms((response) => withHeader(response, 'x-room', 'yes')),
  },
  {
    name: 'to a stranger, a room that exists is 403 and an unknown one is 404',
    rule: 'stranger.uniform-404',
    spoil: aboutKnownRooms(async (response, asked, as) =>
      response.status === 404 && isSentBy(asked, as('stranger'))
        ? answered(response, { ...(await json(response)), status: 403, code: 'forbidden' }, 403)
        : response,
    ),
  },
  {
    name: 'a body is validated before permissions are checked',
    rule: 'stranger.uniform-404',
    spoil: aboutKnownRooms(async (response, asked) =>
      response.status === 404 && 'nonsense' in (await json(asked))
        ? answered(response, { ...(await json(response)), status: 400, code: 'invalid-request' }, 400)
        : response,
    ),
  },
  {
    name: 'a malformed id differs from an unknown one',
    rule: 'stranger.uniform-404',
    spoil: answering(async (response, asked) =>
      asked.url.includes('no-room-has-this-id') && response.status === 404
        ? answered(response, { ...(await json(response)), status: 400, code: 'invalid-request' }, 400)
        : response,
    ),
  },
  {
    name: 'the text of a refusal reveals that a room exists',
    rule: 'stranger.uniform-404',
    spoil: aboutKnownRooms(async (response) =>
      response.status === 404 ? answered(response, { ...(await json(response)), detail: 'Not invited.' }) : response,
    ),
  },
  {
    name: 'a list contains rooms of other people',
    rule: 'stranger.not-listed',
    spoil: takenFor('listRooms', 'stranger', 'organizer'),
  },
  {
    name: 'people who may knock also see the roster',
    rule: 'stranger.may-only-knock',
    spoil: takenFor('listParticipants', 'stranger', 'presenter'),
  },
  {
    name: 'people who may knock also see the metadata',
    rule: 'stranger.may-only-knock',
    spoil: success('readRoom', (room) => ({ ...room, metadata: { case: '17' } })),
  },
  {
    name: 'anyone can create rooms',
    rule: 'stranger.cannot-create',
    spoil: takenFor('createRoom', 'stranger', 'organizer'),
  },
  {
    name: 'anyone can search for people',
    rule: 'people.search',
    spoil: takenFor('searchPeople', 'stranger', 'organizer'),
  },
  {
    name: 'every name stands for a person',
    rule: 'people.look-up',
    spoil: success('lookUpPeople', async ({ items }, asked) => {
      const [known] = items as Json[];
      const { names } = await json(asked);
      return { items: (names as string[]).map((name) => ({ ...known, name })) };
    }),
  },
  {
    name: 'an attendee may change the room',
    rule: 'room.attendee-manages-nothing',
    spoil: takenFor('updateRoom', 'attendee', 'organizer'),
  },
  {
    name: '"me.may" lists too much',
    rule: 'room.may-honest',
    spoil: success('readRoom', ({ me, ...room }, asked, as) => ({
      ...room,
      me: isSentBy(asked, as('attendee')) ? { ...(me as object), may: ['read', 'join', 'update'] } : me,
    })),
  },
  {
    name: 'a room’s creator gets a token without an invitation',
    rule: 'token.organizer-not-invited',
    spoil: takenFor('issueToken', 'organizer', 'presenter'),
  },
  {
    name: 'people who knock can admit themselves',
    rule: 'knock.self-admit',
    spoil: takenFor('changeKnock', 'stranger', 'presenter'),
  },
  { name: 'an attendee sees knocks', rule: 'knock.queue', spoil: takenFor('listKnocks', 'attendee', 'presenter') },
  {
    name: 'pages of other sites may change things',
    rule: 'http.origin',
    spoil: asking((asked) => altered(asked, { headers: { origin: undefined, 'sec-fetch-site': undefined } })),
  },
  {
    name: 'any origin may read with credentials',
    rule: 'cors.foreign-origin',
    spoil: answering((response, asked) =>
      withHeader(response, 'access-control-allow-origin', asked.headers.get('origin') ?? undefined),
    ),
  },
  {
    name: 'every origin may read',
    rule: 'cors.no-wildcard',
    spoil: answering((response) => withHeader(response, 'access-control-allow-origin', '*')),
  },
];
