import { afterAll, beforeAll, describe, test } from 'vitest';
import { startBoth } from '../../test/startBoth.js';

let both: Awaited<ReturnType<typeof startBoth>>;
beforeAll(async () => {
  both = await startBoth();
  both.setClock(Date.now());
});
afterAll(() => both.close());

/** Addresses below the base path. `{1}` and `{2}` are the first digit of the room's id and the others. */
const ADDRESSES = {
  'ordinary ones': ['/rooms', '/rooms/{room}', '/rooms/{room}/participants', '/rooms/{room}/knocks', '/people?q=a'],
  'slashes at the end': [
    '/',
    '/rooms/',
    '/rooms/?limit=1',
    '/rooms/{room}/',
    '/rooms/{room}/participants/',
    '/rooms/{room}/token/',
    '/rooms/{room}/knocks/',
    '/rooms/{room}/knocks/x/',
    '/people/',
    '/people/?q=a',
    '/rooms/{room}%2F',
  ],
  'doubled slashes': [
    '//',
    '//rooms',
    '//rooms//rooms',
    '/rooms//',
    '/rooms//{room}',
    '/rooms/{room}//',
    '/rooms/{room}//participants',
    '/rooms/{room}/participants//',
    '/rooms/{room}/knocks//',
    '/rooms//knocks',
    '/people//',
  ],
  'encoded characters': [
    '/%72ooms',
    '/r%6Foms/',
    '/rooms/%3{1}{2}',
    '/rooms/{room}%20',
    '/rooms/{room}%2Ftoken',
    '/rooms%2F{room}',
    '/rooms/%2F',
    '/rooms/%252F',
    '/rooms/{room}/participant%73',
    '/rooms/{room}/%6Bnocks/%78',
    '/rooms/{room}/knocks/%',
    '/rooms/%',
    '/rooms/%zz',
    '/rooms/%ff',
    '/rooms/%C3%A9',
    '/rooms/é',
    '/rooms/%00',
    '/rooms/%0A',
    '/p%65ople?q=%61',
  ],
  'steps up and down': ['/rooms/.', '/rooms/..', '/rooms/../rooms', '/rooms/%2e%2e/rooms', '/rooms\\{room}'],
  'unknown ones': [
    '',
    '/secrets',
    '/toString',
    '/Rooms',
    '/roomsx',
    '/rooms.json',
    '/rooms/rooms',
    '/rooms/people',
    '/people/rooms',
    '/people/ada',
    '/rooms/rooms/{room}',
    '/rooms/{room}/rooms',
    '/rooms/{room}/people',
    '/rooms/{room}/secrets',
    '/rooms/{room}/Participants',
    '/rooms/{room}/token/x',
    '/rooms/{room}/knocks/x/y',
    '/rooms/{room}/participants/people',
    '/rooms/{room}.json',
    '/rooms/{room};x=1',
    '/rooms/{room}0',
    '/rooms/__proto__',
    '/rooms/constructor',
    '/rooms/*',
    '/rooms/:roomId',
    '/rooms/{roomId}',
  ],
  'odd queries': [
    '/rooms?',
    '/rooms#x',
    '/rooms?x=1',
    '/rooms?state=',
    '/rooms?state=nope',
    ...['', '%00', '+1', '-1', '1.5', '1e2', '01', '1&limit=2'].map((limit) => `/rooms?limit=${limit}`),
    ...['%', 'null', '[]', '{}', '%5B1%5D'].map((cursor) => `/rooms?cursor=${cursor}`),
    '/rooms/{room}/participants?cursor',
    '/rooms/{room}/participants?limit',
    '/people',
    '/people?q',
    '/people?q=a&q=b',
    '/people?q=a&room={room}/',
  ],
};

const METHODS = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE', 'get', 'patch', 'PROPFIND', 'QUERY'];

describe.each(Object.entries(ADDRESSES))('the fake endpoint responds like the real one to %s', (_, addresses) => {
  test.each(METHODS)('by %s', async (method) => {
    const body = ['GET', 'HEAD'].includes(method.toUpperCase()) ? {} : { json: {} };
    for (const address of addresses) {
      const { roomId } = both;
      const path = address.replace('{1}', roomId.charAt(0)).replace('{2}', roomId.slice(1));
      for (const as of ['ada', 'eve', null]) {
        await both.compare(path, { as, method });
        await both.compare(path, { as, method, ...body });
      }
    }
  });
});
