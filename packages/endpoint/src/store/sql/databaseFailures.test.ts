import { once } from 'node:events';
import { RoomSchema } from '@anteroom/contract';
import pg from 'pg';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Host, hostOver, type Service, startService } from '../../../test/startHost.js';
import { startHostProcess } from '../../../test/startHostProcess.js';
import { findPostgres, type PostgresServer, startPostgres } from '../../../test/startPostgres.js';
import { START_MS } from '../../../test/storeContract.js';
import type { ClosableStore } from '../interface/index.js';
import { createPostgresStore } from './createPostgresStore.js';

const postgres = findPostgres();
const CLIENTS = 16;
const TERMINATIONS = 10;

describe.skipIf(postgres === undefined)(
  'a PostgreSQL that fails (needs it installed: apt-get install postgresql)',
  () => {
    let service: Service;
    let server: PostgresServer;
    beforeAll(async () => {
      service = await startService();
      server = await startPostgres(postgres ?? '');
    }, START_MS);
    afterAll(async () => {
      await server.close();
      await service.close();
    });

    describe.each([
      ['a connection string', 'by_address', {}],
      ['a pool of the host without listeners', 'by_pool', { OWN_POOL: '1' }],
    ])('under a host with %s', (_, name, env) => {
      test(
        `${TERMINATIONS} times all connections end under ${CLIENTS} clients: the process lives, each response is 2xx or 503, and what was acknowledged is kept`,
        async () => {
          const databaseUrl = await server.createDatabase(name);
          const { url, child } = await startHostProcess({
            CONNECTION_STRING: service.emulator.connectionString,
            DATABASE_URL: databaseUrl,
            ...env,
          });
          const statuses: number[] = [];
          const acknowledged: string[] = [];
          let isOver = false;
          const call = async (method: string, path: string, json?: object) => {
            const response = await fetch(`${url}${path}`, {
              method,
              headers: { authorization: 'Test olga', 'content-type': 'application/json' },
              ...(json && { body: JSON.stringify(json) }),
            });
            statuses.push(response.status);
            const body: unknown = await response.json();
            return { ok: response.ok, body };
          };
          const work = async () => {
            while (!isOver) {
              const made = await call('POST', '/rooms', { title: 'Before' });
              if (!made.ok) continue;
              const { id } = v.parse(RoomSchema, made.body);
              if ((await call('PATCH', `/rooms/${id}`, { title: 'After' })).ok) acknowledged.push(id);
            }
          };
          const admin = new pg.Client(server.connectionString);
          try {
            await admin.connect();
            const working = Promise.all(Array.from({ length: CLIENTS }, work));
            for (let round = 1; round <= TERMINATIONS; round += 1) {
              const before = statuses.length;
              await Promise.race([expect.poll(() => statuses.length).toBeGreaterThan(before + CLIENTS), working]);
              await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
            }
            isOver = true;
            await working;
            expect(child.exitCode).toBeNull();
            expect(statuses.filter((status) => status !== 503 && (status < 200 || status > 299))).toEqual([]);
            const store = await createPostgresStore({ connectionString: databaseUrl });
            const titles = await Promise.all(acknowledged.map(async (id) => (await store.room(id))?.title));
            await store.close();
            expect(acknowledged.length).toBeGreaterThan(TERMINATIONS);
            expect(titles.filter((title) => title !== 'After')).toEqual([]);
          } finally {
            isOver = true;
            await admin.end();
            child.kill();
            await (child.exitCode ?? child.signalCode ?? once(child, 'exit'));
          }
        },
        START_MS,
      );
    });

    describe('that is frozen or stopped', () => {
      let store: ClosableStore;
      let host: Host;
      beforeAll(async () => {
        const connectionString = await server.createDatabase('frozen');
        store = await createPostgresStore({ connectionString, connectTimeoutMs: 300, statementTimeoutMs: 300 });
        host = hostOver(service, store);
      }, START_MS);
      afterAll(() => store.close());

      const get = () => host.call('/rooms', 'olga');
      const expectUnavailable = async (response: Response) => {
        expect([response.status, await response.json()]).toMatchObject([
          503,
          { code: 'service-unavailable', retryable: true },
        ]);
        expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
      };

      test('a frozen one is 503 after the time limit, for open and new connections; it serves again when it resumes', async () => {
        expect((await get()).status).toBe(200);
        server.freeze();
        try {
          for (const response of await Promise.all([get(), get(), get()])) await expectUnavailable(response);
        } finally {
          server.thaw();
        }
        await expect.poll(async () => (await get()).status).toBe(200);
      });

      test('a statement that waits too long for a lock is 503, and its connection is not reused', async () => {
        const { id } = v.parse(
          RoomSchema,
          await (await host.call('/rooms', 'olga', { method: 'POST', json: { title: 'x' } })).json(),
        );
        const other = new pg.Client(`${server.connectionString.replace(/\/[^/]*$/, '')}/frozen`);
        await other.connect();
        await other.query('begin');
        await other.query('lock table anteroom.rooms');
        await expectUnavailable(await host.call(`/rooms/${id}`, 'olga'));
        await other.end();
        await expect.poll(async () => (await get()).status).toBe(200);
      });

      test('a stopped one is 503; it serves again when it restarts', async () => {
        await server.stop();
        await expectUnavailable(await get());
        await server.restart();
        await expect.poll(async () => (await get()).status).toBe(200);
        expect(host.errors.length).toBeGreaterThan(0);
        expect(host.errors.every(({ error }) => error instanceof Error)).toBe(true);
      });
    });
  },
);
