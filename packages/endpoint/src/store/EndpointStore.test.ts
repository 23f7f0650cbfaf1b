import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findPostgres, startPostgres } from '../../test/startPostgres.js';
import { keepsTheStoreContract, START_MS } from '../../test/storeContract.js';
import { createPGliteStore, createPostgresStore } from '../postgres.js';
import { createMemoryStore } from './createMemoryStore.js';

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

  test(
    'what a folder holds is there again after a restart',
    async () => {
      const dataDir = mkdtempSync(join(tmpdir(), 'anteroom-pglite-'));
      try {
        const first = await createPGliteStore({ dataDir });
        await first.saveIdentity('ada', '8:acs:a_ada');
        await first.close();
        const second = await createPGliteStore({ dataDir });
        expect(await second.identitiesOf(['ada'])).toEqual(new Map([['ada', '8:acs:a_ada']]));
        await second.close();
      } finally {
        rmSync(dataDir, { recursive: true, force: true });
      }
    },
    START_MS,
  );
});

const postgres = findPostgres();

describe.skipIf(postgres === undefined)(
  postgres === undefined
    ? 'a store in PostgreSQL (not installed here: apt-get install postgresql)'
    : 'a store in PostgreSQL',
  () => {
    let server: Awaited<ReturnType<typeof startPostgres>>;
    beforeAll(async () => {
      server = await startPostgres(postgres ?? '');
    }, START_MS);
    afterAll(() => server.close());

    keepsTheStoreContract(async () => {
      // Together: instances that start at one moment make the tables once.
      const { connectionString } = server;
      return Promise.all([createPostgresStore({ connectionString }), createPostgresStore({ connectionString })]);
    });

    test('the host’s own pool is used and left open', async () => {
      const pool = new pg.Pool({ connectionString: server.connectionString });
      const store = await createPostgresStore({ pool, migrate: false });
      await store.saveIdentity('ada', '8:acs:a_ada');
      await store.close();
      const { rows } = await pool.query('select acs_user_id from anteroom.identities where user_id = $1', ['ada']);
      expect(rows).toEqual([{ acs_user_id: '8:acs:a_ada' }]);
      await pool.end();
    });

    test('a database that cannot be reached is an error at once, which does not repeat the password', async () => {
      const connectionString = 'postgres://anteroom:hush@127.0.0.1:1/postgres';
      const error = await createPostgresStore({ connectionString }).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(Error);
      expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain('hush');
    });
  },
);

test('a store of neither an address nor a pool is refused', async () => {
  await expect(createPostgresStore({})).rejects.toThrow('needs a connectionString or a pool');
});
