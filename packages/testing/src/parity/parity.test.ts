import { RoomParticipantsPageSchema } from '@anteroom/contract';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HOUR, type Send, startBoth } from '../../test/startBoth.js';

const UNKNOWN = '99411111111111111';

let both: Awaited<ReturnType<typeof startBoth>>;
beforeAll(async () => {
  both = await startBoth();
});
afterAll(() => both.close());

const MOMENTS = { before: -2 * HOUR, during: 0, after: 2 * HOUR };

interface Row {
  name: string;
  status: number;
  /** Below the base path. */
  path: string;
  as?: string | null;
  method?: string;
  moment?: keyof typeof MOMENTS;
  contentType?: string;
}

describe('the fake endpoint responds like the real one to', () => {
  const rows: Row[] = [
    { name: 'a list of rooms', path: '/rooms', status: 200 },
    { name: 'a list of rooms of who made them', path: '/rooms', as: 'olga', status: 200 },
    { name: 'a list of no rooms', path: '/rooms', as: 'eve', status: 200 },
    { name: 'a list of rooms for nobody', path: '/rooms', as: null, status: 401 },
    { name: 'a list from a cursor of a roster', path: '/rooms?cursor=WyJhIiwiYiJd', status: 400 },
    { name: 'a room', path: '/rooms/{room}', status: 200 },
    { name: 'a room, as another user', path: '/rooms/{room}', as: 'ben', status: 200 },
    { name: 'a room, as who made it', path: '/rooms/{room}', as: 'olga', status: 200 },
    { name: 'a room before its time', path: '/rooms/{room}', moment: 'before', status: 200 },
    { name: 'a room after its time', path: '/rooms/{room}', moment: 'after', status: 200 },
    { name: 'the head of a room', path: '/rooms/{room}', method: 'HEAD', status: 200 },
    { name: 'the roster', path: '/rooms/{room}/participants', status: 200 },
    { name: 'a page of the roster', path: '/rooms/{room}/participants?limit=2', status: 200 },
    { name: 'a page as large as the roster', path: '/rooms/{room}/participants?limit=4', status: 200 },
    { name: 'a page far too large', path: '/rooms/{room}/participants?limit=9999', status: 200 },
    { name: 'a limit of nothing', path: '/rooms/{room}/participants?limit=0', status: 400 },
    { name: 'a limit in words', path: '/rooms/{room}/participants?limit=many', status: 400 },
    { name: 'a foreign cursor', path: '/rooms/{room}/participants?cursor=nonsense', status: 400 },
    { name: 'an empty cursor', path: '/rooms/{room}/participants?cursor=', status: 400 },
    { name: 'a token', path: '/rooms/{room}/token', method: 'POST', as: 'cleo', status: 200 },
    { name: 'a token for who made the room', path: '/rooms/{room}/token', method: 'POST', as: 'olga', status: 403 },
    { name: 'a token too early', path: '/rooms/{room}/token', method: 'POST', moment: 'before', status: 409 },
    { name: 'a token too late', path: '/rooms/{room}/token', method: 'POST', moment: 'after', status: 410 },
    ...['', '/participants', '/token', '/knocks'].flatMap((suffix): Row[] => {
      const method = suffix === '/token' ? 'POST' : 'GET';
      const path = (id: string) => `/rooms/${id}${suffix}`;
      return [
        { name: `nobody's "${suffix}"`, path: path('{room}'), method, as: null, status: 401 },
        { name: `nobody's "${suffix}" of no room`, path: path('x'), method, as: null, status: 401 },
        { name: `a stranger's "${suffix}"`, path: path('{room}'), method, as: 'eve', status: 404 },
        { name: `"${suffix}" for an unheard-of user`, path: path('{room}'), method, as: 'toString', status: 404 },
        { name: `"${suffix}" of an unknown room`, path: path(UNKNOWN), method, as: 'eve', status: 404 },
        { name: `"${suffix}" of a malformed room`, path: path('my-room'), method, status: 404 },
      ];
    }),
    { name: 'a list of rooms, with a slash at the end', path: '/rooms/', status: 200 },
    { name: 'a room, with a slash at the end', path: '/rooms/{room}/', status: 200 },
    { name: 'a list of rooms with a stray content type', path: '/rooms', contentType: 'text/plain', status: 200 },
    { name: 'a token by GET', path: '/rooms/{room}/token', status: 405 },
    { name: 'knocks by DELETE', path: '/rooms/{room}/knocks', method: 'DELETE', status: 405 },
    { name: 'an unknown address', path: '/rooms/{room}/secrets', status: 404 },
  ];

  test.each(rows)(
    '$name ($status)',
    async ({ path, status, as = 'ada', method = 'GET', moment = 'during', contentType }) => {
      both.setClock(Date.now() + MOMENTS[moment]);
      await both.ask(path, status, { as, method, ...(contentType && { headers: { 'content-type': contentType } }) });
    },
  );

  test('a roster walked page by page', async () => {
    both.setClock(Date.now());
    const walk = async (send: Send) => {
      const names: string[] = [];
      for (let cursor = ''; ; ) {
        const response = await send(`/api/rooms/${both.roomId}/participants?limit=1${cursor}`);
        const { items, nextCursor } = v.parse(RoomParticipantsPageSchema, await response.json());
        names.push(...items.map(({ displayName }) => displayName));
        if (nextCursor === undefined) return names;
        cursor = `&cursor=${encodeURIComponent(nextCursor)}`;
      }
    };
    const expected = await walk(both.realAs('ada'));
    expect(expected).toEqual(['Ada Lovelace', 'ben nevis', 'Cleo de Nile', 'Guest']);
    expect(await walk(both.fakeAs('ada'))).toEqual(expected);
  });
});
