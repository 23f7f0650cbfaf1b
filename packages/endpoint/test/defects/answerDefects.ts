import { altered, answer, answered, type Defect, json, operationIn, request, withHeader } from './Defect.js';

export const ANSWER_DEFECTS: readonly Defect[] = [
  {
    name: 'an answer may be stored',
    rule: 'answers.no-store',
    spoil: answer(async (response, asked) =>
      operationIn(asked) === 'issueToken' ? withHeader(response, 'cache-control', 'private') : response,
    ),
  },
  {
    name: 'no version is said on failures',
    rule: 'answers.version',
    spoil: answer(async (response) => (response.ok ? response : withHeader(response, 'anteroom-version', undefined))),
  },
  {
    name: 'the ETag stays while the room changes',
    rule: 'room.etag-304',
    spoil: (send) => async (asked) => {
      const response = await send(await altered(asked, { headers: { 'if-none-match': undefined } }));
      if (operationIn(asked) !== 'readRoom' || !response.ok) return response;
      const same = asked.headers.get('if-none-match')?.includes('W/"1"') ?? false;
      const headers = new Headers({ ...Object.fromEntries(response.headers), etag: 'W/"1"' });
      return same ? new Response(null, { status: 304, headers }) : new Response(response.body, { headers });
    },
  },
  {
    name: 'there is no ETag on lists',
    rule: 'lists.etag-304',
    spoil: answer(async (response, asked) =>
      operationIn(asked) === 'listKnocks' ? withHeader(response, 'etag', undefined) : response,
    ),
  },
  {
    name: 'a page begins with the last entry of the page before',
    rule: 'rooms.paging',
    spoil: (send) => {
      let last: unknown;
      return async (asked) => {
        const response = await send(asked.clone());
        if (operationIn(asked) !== 'listRooms' || !response.ok) return response;
        const { items, ...rest } = (await json(response)) as { items: unknown[] };
        const repeated = asked.url.includes('cursor=') && last !== undefined ? [last, ...items.slice(0, -1)] : items;
        last = items.at(-1);
        return answered(response, { ...rest, items: repeated });
      };
    },
  },
  {
    name: 'a roster’s limit is passed over',
    rule: 'participants.paging',
    spoil: request(async (asked) =>
      operationIn(asked) === 'listParticipants'
        ? new Request(asked.url.replace('limit=1&', '').replace('limit=1', ''), asked)
        : asked,
    ),
  },
  {
    name: 'a failure has no code',
    rule: 'errors.problem-shape',
    spoil: answer(async (response) => {
      if (response.status < 400) return response;
      const { code: _code, ...rest } = await json(response);
      return answered(response, rest);
    }),
  },
  {
    name: 'a failure says the wrong "retryable"',
    rule: 'errors.problem-shape',
    spoil: answer(async (response) =>
      response.status < 400 ? response : answered(response, { ...(await json(response)), retryable: true }),
    ),
  },
  {
    name: 'a failure shows a stack trace',
    rule: 'errors.no-internals',
    spoil: answer(async (response) =>
      response.status < 400
        ? response
        : answered(response, `${JSON.stringify(await json(response))}\n    at readRoom (/srv/host/rooms.js:12:7)`),
    ),
  },
  {
    name: 'a method that is not taken is "not found"',
    rule: 'http.methods-405',
    spoil: answer(async (response) =>
      response.status === 405 ? answered(response, { ...(await json(response)), status: 404 }, 404) : response,
    ),
  },
];
