import { BODY_LIMIT } from '@anteroom/contract/operations';
import type { Defect } from './Defect.js';
import { altered, answered, answering, asking, callOf, failure, json, success, withHeader } from './spoiling.js';

/** Defects of responses. */
export const RESPONSE_DEFECTS: readonly Defect[] = [
  {
    name: 'a response may be cached',
    rule: 'answers.no-store',
    spoil: answering((response, asked) =>
      callOf(asked) === 'issueToken' ? withHeader(response, 'cache-control', 'private') : response,
    ),
  },
  {
    name: 'failures have no version',
    rule: 'answers.version',
    spoil: answering((response) => (response.ok ? response : withHeader(response, 'anteroom-version', undefined))),
  },
  {
    name: 'a response lacks a required field',
    rule: 'answers.schema',
    spoil: success('readRoom', ({ serverTime: _time, ...room }) => room),
  },
  {
    name: 'a failure has no code',
    rule: 'errors.problem-shape',
    spoil: failure(({ code: _code, ...problem }) => problem),
  },
  {
    name: 'a failure has the wrong "retryable"',
    rule: 'errors.problem-shape',
    spoil: failure((problem) => ({ ...problem, retryable: true })),
  },
  {
    name: 'a failure has the code of another operation',
    rule: 'errors.code-fits',
    spoil: failure((problem) => ({ ...problem, code: 'knock-not-found' })),
  },
  {
    name: 'a failure shows a stack trace',
    rule: 'errors.no-internals',
    spoil: failure((problem) => `${JSON.stringify(problem)}\n    at readRoom (/srv/host/rooms.js:12:7)`),
  },
  {
    name: 'a room that is not found is a failure of the host',
    rule: 'errors.no-failure',
    spoil: answering((response) => (response.status === 404 ? answered(response, {}, 500) : response)),
  },
  {
    name: 'a room’s response contains a token',
    rule: 'token.nowhere-else',
    spoil: success('readRoom', (room) => ({ ...room, token: 'eyJhbGciOiJub25lIn0.eyJza3lwZWlkIjoiYWNzIn0.c2lnbmVk' })),
  },
  {
    name: 'the ETag stays while the room changes',
    rule: 'room.etag-304',
    spoil: (send) => async (asked) => {
      const response = await send(await altered(asked, { headers: { 'if-none-match': undefined } }));
      if (callOf(asked) !== 'readRoom' || !response.ok) return response;
      const isSame = asked.headers.get('if-none-match')?.includes('W/"1"');
      const tagged = withHeader(response, 'etag', 'W/"1"');
      return isSame ? new Response(null, { status: 304, headers: tagged.headers }) : tagged;
    },
  },
  {
    name: 'a list has no ETag',
    rule: 'lists.etag-304',
    spoil: answering((response, asked) =>
      callOf(asked) === 'listKnocks' ? withHeader(response, 'etag', undefined) : response,
    ),
  },
  {
    name: 'a list leaves out rooms that the person is invited to',
    rule: 'rooms.lists-mine',
    spoil: success('listRooms', ({ items, ...page }) => ({
      ...page,
      items: (items as { me: object }[]).filter(({ me }) => !('role' in me)),
    })),
  },
  {
    name: 'a page begins with the last entry of the previous page',
    rule: 'rooms.paging',
    spoil: (send, as) => {
      let last: unknown;
      return success('listRooms', ({ items, ...page }, asked) => {
        const entries = items as unknown[];
        const repeats = asked.url.includes('cursor=') && last !== undefined;
        const shown = repeats ? [last, ...entries.slice(0, -1)] : entries;
        last = entries.at(-1);
        return { ...page, items: shown };
      })(send, as);
    },
  },
  {
    name: 'the limit of a roster is ignored',
    rule: 'participants.paging',
    spoil: asking((asked) =>
      callOf(asked) === 'listParticipants' ? altered(asked, { url: asked.url.replace('limit=1', '') }) : asked,
    ),
  },
  {
    name: 'an invalid cursor is ignored',
    rule: 'lists.strict',
    spoil: asking((asked) => altered(asked, { url: asked.url.replace('cursor=not-a-cursor', '') })),
  },
  {
    name: 'a body of any size is accepted',
    rule: 'http.body-limit',
    spoil: asking(async (asked) =>
      (await asked.clone().text()).length > BODY_LIMIT
        ? altered(asked, { body: { ...(await json(asked)), title: 'Cut' } })
        : asked,
    ),
  },
  {
    name: 'a form’s body is accepted as JSON',
    rule: 'http.content-type',
    spoil: asking((asked) =>
      asked.method === 'POST' ? altered(asked, { headers: { 'content-type': 'application/json' } }) : asked,
    ),
  },
  {
    name: 'a body that is not JSON is a failure of the host',
    rule: 'http.malformed-json',
    spoil: answering(async (response, asked) =>
      (await asked.clone().text()) === '{"title":' ? answered(response, { code: 'internal' }, 500) : response,
    ),
  },
  {
    name: 'a missing body is treated as an empty one',
    rule: 'http.missing-body',
    spoil: asking(async (asked) =>
      callOf(asked) === 'updateRoom' && (await asked.clone().text()) === '' ? altered(asked, { body: {} }) : asked,
    ),
  },
  {
    name: 'an unsupported method is "not found"',
    rule: 'http.methods-405',
    spoil: answering(async (response) =>
      response.status === 405 ? answered(response, { ...(await json(response)), status: 404 }, 404) : response,
    ),
  },
  {
    name: 'an unknown path returns a page',
    rule: 'http.unknown-404',
    spoil: answering((response, asked) =>
      callOf(asked) === undefined && response.status === 404
        ? answered(response, '<!doctype html>', 200, { 'content-type': 'text/html' })
        : response,
    ),
  },
];
