import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hostOver, type Service, startService } from '../../test/startHost.js';
import type { FoundPerson, SearchContext } from '../options/index.js';
import { createMemoryStore } from '../store/index.js';

const STAFF: FoundPerson[] = [
  { userId: 'u-1', displayName: 'Ada Lovelace', mail: 'Ada@contoso.example', avatarUrl: '/ada.png' },
  { userId: 'u-2', displayName: 'Adam Ant', mail: 'adam@contoso.example' },
];

describe('GET and POST /people', () => {
  let service: Service;
  beforeAll(async () => {
    service = await startService();
  });
  afterAll(() => service.close());

  const store = createMemoryStore();
  const hostWith = (searchDirectory?: (query: string, context: SearchContext) => Promise<FoundPerson[]>) =>
    hostOver(service, store, { searchDirectory });
  const bySubstring = async (query: string) =>
    STAFF.filter(({ displayName, mail }) => `${displayName} ${mail}`.toLowerCase().includes(query.toLowerCase()));

  test('people who may create rooms find others by a part of their name or mail address', async () => {
    const host = hostWith(bySubstring);
    expect(await (await host.call('/people?q=ada', 'olga')).json()).toEqual({ items: STAFF });
    expect(await (await host.call('/people?q=adam%40', 'olga')).json()).toEqual({ items: [STAFF[1]] });
    expect(await (await host.call('/people?q=%20', 'olga')).json()).toEqual({ items: [] });
  });

  test('a Presenter finds people to invite to their room, and nowhere else; nobody else does', async () => {
    const host = hostWith(bySubstring);
    const room = await host.makeRoom({ ada: 'Presenter', ben: 'Attendee' });
    const status = async (query: string, as: string) => (await host.call(`/people?q=ada${query}`, as)).status;
    expect(await status(`&room=${room}`, 'ada')).toBe(200);
    expect(await status('', 'ada')).toBe(403);
    expect(await status(`&room=${room}`, 'ben')).toBe(403);
    expect(await status(`&room=${room}`, 'eve')).toBe(404);
  });

  test('a host without a search responds with `not-supported`, and is not told of its own choice', async () => {
    const host = hostWith();
    for (const query of ['ada', '']) {
      const response = await host.call(`/people?q=${query}`, 'olga');
      const problem = { code: 'not-supported', retryable: false, title: 'This host doesn’t offer this' };
      expect([response.status, await response.json()]).toMatchObject([404, problem]);
    }
    expect(host.errors).toEqual([]);
  });

  test('at most 20 people are returned, whatever the search returns, and invalid entries are reported once', async () => {
    const many = Array.from({ length: 500 }, (_, index) => ({ userId: `u-${index}`, displayName: 'Ada' }));
    const odd = { userId: 'two\nlines', displayName: 'Ada' };
    const wrong = [{ userId: 17 }, null, { userId: 'u-x', displayName: ' ' }, odd] as unknown as FoundPerson[];
    const asked: SearchContext[] = [];
    const host = hostWith(async (_, context) => {
      asked.push(context);
      return [...wrong, ...many];
    });
    for (let round = 0; round < 2; round += 1) {
      const { items } = await (await host.call('/people?q=ada', 'olga')).json();
      expect(items).toEqual(many.slice(0, 16));
    }
    expect(asked[0]).toMatchObject({ limit: 20, signal: expect.any(AbortSignal) });
    expect(host.errors.map(({ error }) => String(error))).toEqual([expect.stringContaining('"searchDirectory"')]);
  });

  test.each([null, {}, 'ada'])(
    'a search that returns %j is 500, and the host is told what it must return',
    async (given) => {
      const host = hostWith(async () => given as unknown as FoundPerson[]);
      expect((await host.call('/people?q=ada', 'olga')).status).toBe(500);
      expect(String(host.errors[0]?.error)).toMatch(/"searchDirectory" returned .+ It must return a list/);
    },
  );

  test('pasted ids and mail addresses stand for a person; what the directory does not know is left out', async () => {
    const host = hostWith(bySubstring);
    const names = ['ada', 'ADA@contoso.example', 'nobody', 'ada@other.example', 'ada'];
    const response = await host.call('/people', 'olga', { method: 'POST', json: { names } });
    expect(await response.json()).toEqual({
      items: [
        { name: 'ada', person: expect.objectContaining({ userId: 'ada', displayName: 'Ada Lovelace' }) },
        { name: 'ADA@contoso.example', person: STAFF[0] },
      ],
    });
  });

  test('a user id that is a mail address stands for its user, whoever else has that address', async () => {
    const searched: string[] = [];
    const host = hostOver(service, store, {
      directory: async (userIds) =>
        new Map(userIds.flatMap((id) => (id === 'ben@contoso.example' ? [[id, { displayName: 'Ben Nevis' }]] : []))),
      searchDirectory: async (query) => {
        searched.push(query);
        return [{ userId: 'u-9', displayName: 'Somebody else', mail: query }];
      },
    });
    const names = ['ben@contoso.example', 'cleo@contoso.example'];
    const response = await host.call('/people', 'olga', { method: 'POST', json: { names } });
    expect((await response.json()).items).toMatchObject([
      { name: names[0], person: { userId: names[0], displayName: 'Ben Nevis' } },
      { name: names[1], person: { userId: 'u-9' } },
    ]);
    expect(searched).toEqual([names[1]]);
  });

  test('an address that two people have stands for nobody, and one person who is found twice stands for themself', async () => {
    const [ada, other] = [
      { userId: 'u-1', displayName: 'Ada Lovelace', mail: 'ada@contoso.example' },
      { userId: 'u-7', displayName: 'Ada Byron', mail: 'ADA@contoso.example' },
    ];
    const lookUp = async (found: FoundPerson[]) => {
      const json = { names: ['ada@contoso.example'] };
      return (await (await hostWith(async () => found).call('/people', 'olga', { method: 'POST', json })).json()).items;
    };
    expect(await lookUp([ada, other])).toEqual([]);
    expect(await lookUp([ada, ada])).toMatchObject([{ person: { userId: 'u-1' } }]);
  });

  const addresses = (count: number) => Array.from({ length: count }, (_, index) => `person-${index}@contoso.example`);

  test('after a failed search of a mail address the others end, and no further one begins', async () => {
    const signals: AbortSignal[] = [];
    const host = hostWith(async (_, { signal }) => {
      if (signals.push(signal) === 3) throw new Error('the directory is away');
      return new Promise(() => undefined);
    });
    const json = { names: addresses(50) };
    expect((await host.call('/people', 'olga', { method: 'POST', json })).status).toBe(500);
    expect(signals.length).toBeLessThanOrEqual(5);
    expect(signals.map(({ aborted }) => aborted)).toEqual(signals.map(() => true));
  });

  test('a search ends when its client has disconnected', async () => {
    const client = new AbortController();
    const ended: boolean[] = [];
    const host = hostWith(async (_, { signal }) => {
      client.abort();
      ended.push(signal.aborted);
      return [];
    });
    expect((await host.call('/people?q=ada', 'olga', { signal: client.signal })).status).toBe(503);
    expect(ended).toEqual([true]);
  });

  test.each([
    ['mail addresses', addresses(1)],
    ['user ids', ['ada']],
  ])('%s are limited per minute', async (_, more) => {
    const host = hostOver(service, createMemoryStore(), {
      searchDirectory: bySubstring,
      rateLimits: { lookups: 10 },
      // Within one minute of the counters.
      clock: () => 0,
    });
    const lookUp = (names: string[]) => host.call('/people', 'olga', { method: 'POST', json: { names } });
    expect((await lookUp(addresses(10))).status).toBe(200);
    const refused = await lookUp(more);
    expect([refused.status, await refused.json()]).toMatchObject([429, { code: 'too-many-requests' }]);
  });

  test('a person who was invited before has the ACS user id by which rosters list them', async () => {
    const host = hostWith();
    await host.makeRoom({ cleo: 'Attendee' });
    const response = await host.call('/people', 'olga', { method: 'POST', json: { names: ['cleo'] } });
    const acsUserId = (await store.identitiesOf(['cleo'])).get('cleo');
    expect((await response.json()).items).toMatchObject([{ name: 'cleo', person: { userId: 'cleo', acsUserId } }]);
  });

  test('ids are looked up on a host without a search, and too many are refused', async () => {
    const host = hostWith();
    const lookUp = (names: string[]) => host.call('/people', 'olga', { method: 'POST', json: { names } });
    expect((await (await lookUp(['ben', 'ben@contoso.example'])).json()).items).toMatchObject([{ name: 'ben' }]);
    const tooMany = Array.from({ length: 51 }, (_, index) => `user-${index}`);
    expect(await (await lookUp(tooMany)).json()).toMatchObject({ code: 'invalid-request', field: 'names' });
  });
});
