import { createPostgresStore } from '@anteroom/endpoint/postgres';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findPostgres, type PostgresServer, startPostgres } from '../../../../test/startPostgres.js';
import { START_MS } from '../../../../test/storeContract.js';

const postgres = findPostgres();

describe.skipIf(postgres === undefined)(
  'opening a store on PostgreSQL (needs it installed: apt-get install postgresql)',
  () => {
    let server: PostgresServer;
    beforeAll(async () => {
      server = await startPostgres(postgres ?? '');
    }, START_MS);
    afterAll(() => server.close());

    async function admin(database: string, ...statements: string[]): Promise<void> {
      const client = new pg.Client(`postgres://anteroom@127.0.0.1:${server.port}/${database}`);
      await client.connect();
      for (const statement of statements) await client.query(statement);
      await client.end();
    }
    const openAs = async (role: string, database: string, migrate = true) => {
      const connectionString = `postgres://${role}@127.0.0.1:${server.port}/${database}`;
      await (await createPostgresStore({ connectionString, migrate })).close();
    };

    test('a database that cannot be reached is an error that does not quote the password', async () => {
      const connectionString = 'postgres://anteroom:hush@127.0.0.1:1/postgres';
      const error = await createPostgresStore({ connectionString }).catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ message: expect.stringMatching(/could not be reached \(connect ECONNREFUSED/) });
      expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain('hush');
    });

    test('a database that cannot store every text is refused', async () => {
      const options = "encoding 'LATIN1' locale 'C' template template0";
      const connectionString = await server.createDatabase('latin', {}, options);
      await expect(createPostgresStore({ connectionString })).rejects.toThrow('encoding of the database is LATIN1');
    });

    test('a role that may not create tables needs existing ones; the error says which privileges it lacks', async () => {
      await server.createDatabase('guarded');
      await admin('postgres', 'create role clerk login', 'create role temp login');
      await expect(openAs('clerk', 'guarded')).rejects.toThrow(
        'may not create or change the tables in the schema "anteroom"',
      );
      await expect(openAs('clerk', 'guarded', false)).rejects.toThrow('are missing or of an older version');
      await openAs('anteroom', 'guarded');
      await expect(openAs('clerk', 'guarded')).rejects.toThrow('The role "clerk" may not');
      await admin(
        'guarded',
        'grant usage on schema anteroom to clerk, temp',
        'grant select, insert, update, delete on all tables in schema anteroom to clerk',
        'grant select, update, delete on all tables in schema anteroom to temp',
      );
      await expect(openAs('temp', 'guarded', false)).rejects.toThrow('The role "temp" may not INSERT in');
      await openAs('clerk', 'guarded', false);
      await openAs('clerk', 'guarded');
    });

    test('tables of a newer version are refused', async () => {
      await server.createDatabase('newer');
      await openAs('anteroom', 'newer');
      await admin('newer', "insert into anteroom.kysely_migration values ('999_future', '2100-01-01')");
      await expect(openAs('anteroom', 'newer')).rejects.toThrow('A newer version of @anteroom/endpoint');
    });

    test('tables of the first version are migrated with their rows', async () => {
      const connectionString = await server.createDatabase('older');
      await openAs('anteroom', 'older');
      await admin(
        'older',
        "delete from anteroom.kysely_migration where name <> '001_begin'",
        'alter table anteroom.rooms drop column revision, drop column last_removal, drop column sequence, drop column changed_at',
        'alter table anteroom.members drop column revision',
        "insert into anteroom.rooms values ('1', 'olga', 'Old', true, '{}', now(), now(), false)",
        "insert into anteroom.members values ('1', 'ada', 'Presenter')",
      );
      const store = await createPostgresStore({ connectionString });
      expect(await store.room('1')).toMatchObject({ title: 'Old', ownerId: 'olga', sequence: 0, changedAt: undefined });
      await store.updateRoom('1', { title: 'New' });
      expect(await store.room('1')).toMatchObject({ title: 'New', sequence: 1, changedAt: expect.any(Number) });
      await store.setMembers('1', new Map([['ben', 'Attendee' as const]]), 0);
      expect(await store.members('1')).toEqual(
        new Map([
          ['ada', 'Presenter'],
          ['ben', 'Attendee'],
        ]),
      );
      await store.close();
    });

    test('a connection that ends while a store waits for another instance to open rejects that store, and nothing else', async () => {
      const connectionString = await server.createDatabase('waiting');
      const other = new pg.Client(connectionString);
      other.on('error', () => undefined);
      await other.connect();
      await other.query('begin');
      await other.query('create schema anteroom');
      // One of the two waits for the schema, and the other waits for the first.
      const own = new pg.Pool({ connectionString });
      const starts = [createPostgresStore({ connectionString }), createPostgresStore({ pool: own })].map((start) =>
        start.catch((thrown: unknown) => thrown),
      );
      const waiting = "from pg_stat_activity where datname = 'waiting' and wait_event_type = 'Lock'";
      const watcher = new pg.Client(server.connectionString);
      await watcher.connect();
      const count = async () => (await watcher.query(`select 1 ${waiting}`)).rowCount;
      await expect.poll(count).toBe(2);
      // Repeatedly, because a lost connection is replaced a few times.
      let settled = 0;
      for (const start of starts) void start.then(() => (settled += 1));
      const terminate = async () => {
        await watcher.query(`select pg_terminate_backend(pid) ${waiting}`);
        return settled;
      };
      await expect.poll(terminate).toBe(2);
      for (const error of await Promise.all(starts)) {
        expect(error).toMatchObject({ message: expect.stringContaining('could not be reached') });
      }
      await watcher.end();
      await other.end();
      await own.end();
    });

    test('half a surrogate pair or a NUL is refused, and nothing of it is stored', async () => {
      const store = await createPostgresStore({ connectionString: await server.createDatabase('texts') });
      const room = {
        roomId: '1',
        title: 'x',
        ownerId: 'olga',
        knocking: false,
        metadata: {},
        validFrom: 0,
        validUntil: 1,
        pstnDialOutEnabled: false,
      };
      for (const bad of ['\ud83d', 'a\0b']) {
        await expect(store.addRoom({ ...room, title: bad }, new Map())).rejects.toThrow('cannot store');
        await expect(store.addRoom({ ...room, metadata: { key: bad } }, new Map())).rejects.toThrow();
        await expect(store.saveIdentity(bad, '8:acs:x')).rejects.toThrow('cannot store');
        await expect(store.identitiesOf([bad])).rejects.toThrow('cannot store');
      }
      expect(await store.allRooms('', 10)).toEqual([]);
      await store.addRoom({ ...room, title: 'é 😀 \u202e' }, new Map());
      expect((await store.room('1'))?.title).toBe('é 😀 \u202e');
      await store.close();
    });

    test('a read-only replica is refused', async () => {
      await server.createDatabase('copied');
      await openAs('anteroom', 'copied');
      await server.stop();
      server.becomeReplica();
      await server.restart();
      await expect(openAs('anteroom', 'copied')).rejects.toThrow('read-only replica');
      await expect(openAs('anteroom', 'copied', false)).rejects.toThrow('read-only replica');
    });
  },
);
