import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ACCESS_DEFECTS } from '../../test/defects/accessDefects.js';
import { JOIN_DEFECTS } from '../../test/defects/joinDefects.js';
import { RESPONSE_DEFECTS } from '../../test/defects/responseDefects.js';
import { ROOM_DEFECTS } from '../../test/defects/roomDefects.js';
import { type Host, startHost } from '../../test/startHost.js';
import { checkEndpoint } from './checkEndpoint.js';

const cookie = (user: string) => ({ cookie: `session=the-session-of-${user}` });
const people = {
  organizer: { headers: cookie('olga') },
  presenter: { headers: cookie('ada'), userId: 'ada' },
  attendee: { headers: cookie('ben'), userId: 'ben' },
  stranger: { headers: cookie('eve') },
};
const url = 'http://host.test/anteroom/v1';

const DEFECTS = [...ACCESS_DEFECTS, ...RESPONSE_DEFECTS, ...ROOM_DEFECTS, ...JOIN_DEFECTS];

let host: Host;
beforeAll(async () => {
  host = await startHost({
    basePath: '/anteroom/v1',
    authenticate: (request) => {
      const id = request.headers.get('cookie')?.replace('session=the-session-of-', '');
      return id ? { id, isOrganizer: id === 'olga' } : null;
    },
  });
});
afterAll(() => host.close());

test('the endpoint satisfies every rule of the contract, and each rule has a defect below', async () => {
  const results = await checkEndpoint({ url, people, fetch: host.handle });
  expect(results.filter(({ outcome }) => outcome !== 'passed')).toEqual([]);
  const rules = new Set(DEFECTS.map(({ rule }) => rule));
  // The rule for a host that signs no one in is tested with the command line.
  expect([...rules, 'sign-in.people'].toSorted()).toEqual(results.map(({ rule }) => rule).toSorted());
});

test('a check leaves no room behind', async () => {
  const left: string[] = [];
  for await (const { id } of host.rooms.listRooms()) left.push(id);
  expect(left).toEqual([]);
});

/** Rules whose requests give the rules about every response one response of each kind. */
const SOME_REQUESTS = ['token.life', 'room.me', 'room.delete'];

describe('it notices when', () => {
  test.each(DEFECTS)('$name: $rule', async ({ rule, spoil }) => {
    const spoiled = spoil(host.handle, (who) => people[who].headers);
    const results = await checkEndpoint({ url, people, fetch: spoiled, only: [rule, ...SOME_REQUESTS] });
    const found = results.find((result) => result.rule === rule);
    expect(found?.outcome).toBe('failed');
    expect(found?.why).toMatch(/\w+/);
    expect(JSON.stringify(results)).not.toMatch(/the-session-of|eyJ/);
  });
});
