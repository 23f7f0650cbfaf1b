import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  findPostgres,
  hasPgBouncer,
  type PostgresServer,
  startPgBouncer,
  startPostgres,
} from '../../test/startPostgres.js';
import { keepsTheStoreContract, START_MS } from '../../test/storeContract.js';
import { createMemoryStore } from './index.js';
import { createPGliteStore } from './pglite/index.js';
import { createPostgresStore } from './sql/index.js';

describe('a store in memory', () => {
  keepsTheStoreContract(async () => {
    const store = createMemoryStore();
    return [store, store];
  });
});

describe('a store in PGlite', () => {
  keepsTheStoreContract(async () => {
    const store = await createPGliteStore();
    return [store, store];
  });
});

/** Session settings of the host that once broke the store. */
const SETTINGS: [what: string, name: string, settings: Record<string, string>][] = [
  ['as it is installed', 'plain', {}],
  ['with `datestyle = German` and a time zone', 'german', { datestyle: "'German'", timezone: "'Asia/Kolkata'" }],
  ['with serializable transactions', 'serializable', { default_transaction_isolation: "'serializable'" }],
  [
    'with restricted sessions',
    'strict',
    { default_transaction_read_only: 'on', statement_timeout: '200', lock_timeout: '1', search_path: "'nowhere'" },
  ],
];

const postgres = findPostgres();

describe.skipIf(postgres === undefined)(
  postgres === undefined
    ? 'a store in PostgreSQL (not installed here: apt-get install postgresql)'
    : 'a store in PostgreSQL',
  () => {
    let server: PostgresServer;
    beforeAll(async () => {
      server = await startPostgres(postgres ?? '');
    }, START_MS);
    afterAll(() => server.close());

    // Together: instances that start at the same moment create the tables once.
    const openTwo = (connectionString: string) =>
      Promise.all([createPostgresStore({ connectionString }), createPostgresStore({ connectionString })] as const);

    describe.each(SETTINGS)('%s', (_, name, settings) => {
      keepsTheStoreContract(async () => [...(await openTwo(await server.createDatabase(name, settings)))]);
    });

    describe.skipIf(!hasPgBouncer)('through PgBouncer in transaction mode (apt-get install pgbouncer)', () => {
      let pooler: Awaited<ReturnType<typeof startPgBouncer>>;
      beforeAll(async () => {
        pooler = await startPgBouncer(server);
        await server.createDatabase('pooled');
      }, START_MS);
      afterAll(() => pooler.close());
      keepsTheStoreContract(async () => [...(await openTwo(`${pooler.connectionString}/pooled`))]);

      test('many instances that start at the same moment all open, and no lock is left', async () => {
        const connectionString = `${pooler.connectionString}/${await createdDatabase('starts')}`;
        const starts = Array.from({ length: 24 }, () => createPostgresStore({ connectionString }));
        await Promise.all((await Promise.all(starts)).map((store) => store.close()));
        const admin = new pg.Client(server.connectionString);
        await admin.connect();
        const { rows } = await admin.query("select 1 from pg_locks where locktype = 'advisory'");
        await admin.end();
        expect(rows).toEqual([]);
      });

      async function createdDatabase(name: string) {
        await server.createDatabase(name);
        return name;
      }
    });

    describe('on a pool of the host, whose type parsers are not those of `pg`', () => {
      let restore: (() => void)[] = [];
      let pool: pg.Pool;
      beforeAll(() => {
        // An ORM may replace how the whole process parses booleans, integers, times and JSON.
        restore = [16, 20, 23, 1184, 3802].map((oid) => {
          const parser = pg.types.getTypeParser(oid);
          pg.types.setTypeParser(oid, (text) => `foreign ${text}`);
          return () => pg.types.setTypeParser(oid, parser);
        });
      });
      afterAll(async () => {
        await pool.end();
        for (const undo of restore) undo();
      });
      keepsTheStoreContract(async () => {
        pool = new pg.Pool({ connectionString: await server.createDatabase('foreign_parsers') });
        return [await createPostgresStore({ pool }), await createPostgresStore({ pool })];
      });

      test('close leaves the host’s pool open', async () => {
        const store = await createPostgresStore({ pool });
        await store.saveIdentity('ada', '8:acs:a_ada');
        await store.close();
        const { rows } = await pool.query('select acs_user_id from anteroom.identities where user_id = $1', ['ada']);
        expect(rows).toEqual([{ acs_user_id: '8:acs:a_ada' }]);
      });
    });
  },
);

test('a store without an address or a pool is refused, as is an invalid time limit', async () => {
  await expect(createPostgresStore({})).rejects.toThrow('needs either a connectionString or a pool');
  const options = { connectionString: 'postgres://127.0.0.1:1/x', statementTimeoutMs: 0 };
  await expect(createPostgresStore(options)).rejects.toThrow(RangeError);
});
