import type { ClosableStore } from '@anteroom/endpoint';
import { createPostgresStore } from '@anteroom/endpoint/postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Host, hostOver, type Service, startService } from '../../test/startHost.js';
import { findPostgres, startPostgres } from '../../test/startPostgres.js';
import { START_MS } from '../../test/storeContract.js';

const postgres = findPostgres();

describe.skipIf(postgres === undefined)(
  'two instances on one PostgreSQL (needs it installed: apt-get install postgresql)',
  () => {
    let service: Service;
    let server: Awaited<ReturnType<typeof startPostgres>>;
    let stores: ClosableStore[];
    let a: Host;
    let b: Host;
    beforeAll(async () => {
      service = await startService();
      server = await startPostgres(postgres ?? '');
      const { connectionString } = server;
      // On a busy machine, 100 simultaneous requests wait a long time for the ten connections of the pool.
      const options = { connectionString, connectTimeoutMs: 60_000 };
      stores = [await createPostgresStore(options), await createPostgresStore(options)];
      const [first, second] = stores;
      if (!first || !second) throw new Error('There are two stores.');
      a = hostOver(service, first, { rateLimits: { user: 10 } });
      b = hostOver(service, second, { rateLimits: { user: 10 } });
    }, START_MS);
    afterAll(async () => {
      await Promise.all(stores.map((store) => store.close()));
      await server.close();
      await service.close();
    });

    test(
      '200 simultaneous first sign-ins of one user create one identity, and leave no other behind',
      async () => {
        const count = (method: string, path: RegExp) =>
          service.requests.filter((request) => request.method === method && path.test(request.path)).length;
        const made = () => count('POST', /^\/identities$/) - count('DELETE', /^\/identities\//);
        const before = made();
        const ids = await Promise.all(
          Array.from({ length: 200 }, (_, index) => (index % 2 === 0 ? a : b).identityOf('ada')),
        );
        expect(new Set(ids).size).toBe(1);
        expect(made() - before).toBe(1);
        // The saved identity works.
        const token = await service.identity.getToken({ communicationUserId: ids[0] ?? '' }, ['voip.join']);
        expect(token.token).not.toBe('');
      },
      START_MS,
    );

    test('racing requests with one Idempotency-Key on both instances create one room', async () => {
      const headers = { 'idempotency-key': crypto.randomUUID() };
      const post = (instance: Host) =>
        instance.call('/rooms', 'olga', { method: 'POST', json: { title: 'Once' }, headers });
      const rooms = () => service.requests.filter(({ method, path }) => method === 'POST' && path === '/rooms').length;
      const before = rooms();
      const answers = await Promise.all([a, b, a, b].map(post));
      expect(rooms() - before).toBe(1);
      expect(answers.some(({ status }) => status === 201)).toBe(true);
    });

    test('of two changes at once on both that are based on the same values, one is made and the other is refused', async () => {
      const [c, d] = stores.map((store) => hostOver(service, store));
      if (!c || !d) throw new Error('There are two stores.');
      const roomId = await c.makeRoom({ ada: 'Presenter', ben: 'Attendee' }, { title: 'Title 0' });
      for (let round = 1; round <= 5; round += 1) {
        const { title } = await (await c.call(`/rooms/${roomId}`, 'olga')).json();
        const rename = (instance: Host, to: string) =>
          instance.call(`/rooms/${roomId}`, 'olga', { method: 'PATCH', json: { title: to, was: { title } } });
        const responses = await Promise.all([rename(c, `One ${round}`), rename(d, `Two ${round}`)]);
        expect(responses.map(({ status }) => status).toSorted()).toEqual([200, 409]);
        const made = responses[0]?.status === 200 ? 'One' : 'Two';
        expect(await (await d.call(`/rooms/${roomId}`, 'ada')).json()).toMatchObject({ title: `${made} ${round}` });
      }
    });

    test('a rate limit applies across both', async () => {
      const statuses: number[] = [];
      for (let n = 0; n < 22; n += 1) statuses.push((await (n % 2 === 0 ? a : b).call('/rooms', 'fay')).status);
      // A new minute may begin meanwhile, once.
      expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(0);
      expect(statuses.filter((status) => status === 200).length).toBeLessThanOrEqual(20);
    });
  },
);
