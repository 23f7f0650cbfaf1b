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

  test('a host without a search responds with `not-supported`', async () => {
    const response = await hostWith().call('/people?q=ada', 'olga');
    expect([response.status, await response.json()]).toMatchObject([404, { code: 'not-supported', retryable: false }]);
  });

  test('at most 20 people are returned, whatever the search returns, and invalid entries are reported once', async () => {
    const many = Array.from({ length: 500 }, (_, index) => ({ userId: `u-${index}`, displayName: 'Ada' }));
    const wrong = [{ userId: 17 }, null, { userId: 'u-x', displayName: ' ' }] as unknown as FoundPerson[];
    const asked: SearchContext[] = [];
    const host = hostWith(async (_, context) => {
      asked.push(context);
      return [...wrong, ...many];
    });
    for (let round = 0; round < 2; round += 1) {
      const { items } = await (await host.call('/people?q=ada', 'olga')).json();
      expect(items).toEqual(many.slice(0, 17));
    }
    expect(asked[0]).toMatchObject({ limit: 20, signal: expect.any(AbortSignal) });
    expect(host.errors.map(({ error }) => String(error))).toEqual([expect.stringContaining('"searchDirectory"')]);
  });

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
