import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { checkEndpoint } from '@anteroom/endpoint/check';
import { toNodeHandler } from '@anteroom/endpoint/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createFakeEndpoint } from '../endpoint/index.js';

const cookie = (user: string) => ({ cookie: `session=the-session-of-${user}` });
const people = {
  organizer: { headers: cookie('olga') },
  presenter: { headers: cookie('ada'), userId: 'ada' },
  attendee: { headers: cookie('ben'), userId: 'ben' },
  stranger: { headers: cookie('eve') },
};

const endpoint = createFakeEndpoint({
  me: null,
  rooms: [],
  people: [
    { id: 'olga', displayName: 'Olga Petrova', isOrganizer: true },
    { id: 'ada', displayName: 'Ada Lovelace' },
    { id: 'ben', displayName: 'Ben Nevis' },
    { id: 'eve', displayName: 'Eve Moneypenny' },
  ],
});

/** The user of the request's cookie. */
function answer(request: Request): Promise<Response> {
  const user = request.headers.get('cookie')?.replace('session=the-session-of-', '') ?? null;
  return endpoint.fetchAs(user)(request);
}

let server: Server;
let url: string;

beforeAll(async () => {
  server = createServer(toNodeHandler(answer)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/anteroom/v1`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test('the fake endpoint, served over HTTP, follows every rule of the contract', async () => {
  const results = await checkEndpoint({ url, people });
  expect(results.filter(({ outcome }) => outcome !== 'passed')).toEqual([]);
  expect(results.length).toBeGreaterThan(60);
});

test('a fake that gives everyone the role of a Presenter does not pass', async () => {
  const results = await checkEndpoint({
    url,
    people,
    only: ['room.', 'create.roles'],
    fetch: async (request) => {
      const response = await answer(request);
      const text = await response.text();
      const { status, headers } = response;
      return new Response(text === '' ? null : text.replaceAll('"Attendee"', '"Presenter"'), { status, headers });
    },
  });
  const failed = results.filter(({ outcome }) => outcome === 'failed').map(({ rule }) => rule);
  expect(failed).toEqual(expect.arrayContaining(['create.roles', 'room.me']));
  expect(failed).not.toContain('room.delete');
});
