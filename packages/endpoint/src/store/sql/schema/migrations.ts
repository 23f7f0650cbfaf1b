import { type Kysely, type Migration, sql } from 'kysely';
import { type Database, SCHEMA } from '../database/index.js';

const begin: Migration = {
  up: async (db: Kysely<unknown>) => {
    const { schema } = db.withSchema(SCHEMA);
    await schema
      .createTable('identities')
      .addColumn('user_id', 'text', (column) => column.primaryKey())
      .addColumn('acs_user_id', 'text', (column) => column.notNull().unique())
      .execute();

    await schema
      .createTable('rooms')
      .addColumn('room_id', 'text', (column) => column.primaryKey())
      .addColumn('owner_id', 'text')
      .addColumn('title', 'text', (column) => column.notNull())
      .addColumn('knocking', 'boolean', (column) => column.notNull())
      .addColumn('metadata', 'jsonb', (column) => column.notNull())
      .addColumn('valid_from', 'timestamptz', (column) => column.notNull())
      .addColumn('valid_until', 'timestamptz', (column) => column.notNull())
      .addColumn('pstn_dial_out_enabled', 'boolean', (column) => column.notNull())
      .execute();
    await schema.createIndex('rooms_by_owner').on('rooms').column('owner_id').execute();

    await schema
      .createTable('members')
      .addColumn('room_id', 'text', (column) => column.notNull().references('rooms.room_id').onDelete('cascade'))
      .addColumn('acs_user_id', 'text', (column) => column.notNull())
      .addColumn('role', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('members_key', ['room_id', 'acs_user_id'])
      .execute();
    await schema.createIndex('members_by_identity').on('members').column('acs_user_id').execute();

    await schema
      .createTable('knocks')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('room_id', 'text', (column) => column.notNull().references('rooms.room_id').onDelete('cascade'))
      .addColumn('user_id', 'text', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('note', 'text')
      .addColumn('role', 'text')
      .addColumn('reason', 'text')
      .addColumn('knocked_at', 'timestamptz', (column) => column.notNull())
      .addColumn('expires_at', 'timestamptz', (column) => column.notNull())
      .addColumn('settled_at', 'timestamptz')
      .execute();
    await schema.createIndex('knocks_by_room').on('knocks').columns(['room_id', 'user_id', 'knocked_at']).execute();
    await schema
      .createIndex('one_waiting_knock')
      .unique()
      .on('knocks')
      .columns(['room_id', 'user_id'])
      .where(sql.ref('state'), '=', sql.lit('waiting'))
      .execute();

    await schema
      .createTable('requests')
      .addColumn('user_id', 'text', (column) => column.notNull())
      .addColumn('key', 'text', (column) => column.notNull())
      .addColumn('attempt', 'text', (column) => column.notNull())
      .addColumn('body_hash', 'text', (column) => column.notNull())
      .addColumn('room_id', 'text')
      .addColumn('claimed_at', 'timestamptz', (column) => column.notNull())
      .addColumn('expires_at', 'timestamptz', (column) => column.notNull())
      .addPrimaryKeyConstraint('requests_key', ['user_id', 'key'])
      .execute();
    await schema.createIndex('requests_by_end').on('requests').column('expires_at').execute();

    await schema
      .createTable('counters')
      .addColumn('bucket', 'text', (column) => column.notNull())
      .addColumn('ends_at', 'timestamptz', (column) => column.notNull())
      .addColumn('count', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('counters_key', ['bucket', 'ends_at'])
      .execute();
    await schema.createIndex('counters_by_end').on('counters').column('ends_at').execute();
  },
};

/** Revisions order the writes of a room's index, so that stale writes can be recognized. See `RoomStore.setMembers`. */
const revisions: Migration = {
  up: async (db: Kysely<unknown>) => {
    const { schema } = db.withSchema(SCHEMA);
    await schema
      .alterTable('rooms')
      .addColumn('revision', 'integer', (column) => column.notNull().defaultTo(0))
      .addColumn('last_removal', 'integer', (column) => column.notNull().defaultTo(0))
      .execute();
    await schema
      .alterTable('members')
      .addColumn('revision', 'integer', (column) => column.notNull().defaultTo(0))
      .execute();
  },
};

/** Calendars replace an entry only by one with a later sequence. See `StoredRoom`. */
const sequences: Migration = {
  up: async (db: Kysely<unknown>) => {
    const { schema } = db.withSchema(SCHEMA);
    await schema
      .alterTable('rooms')
      .addColumn('sequence', 'integer', (column) => column.notNull().defaultTo(0))
      .addColumn('changed_at', 'timestamptz')
      .execute();
    // Added after the column: existing rooms stay without a time, because nobody knows when they were changed.
    await schema
      .alterTable('rooms')
      .alterColumn('changed_at', (column) => column.setDefault(sql`now()`))
      .execute();
  },
};

/** Every migration, in order. A released migration is never edited: a new one follows it. */
const MIGRATIONS: Record<string, Migration> = {
  '001_begin': begin,
  '002_revisions': revisions,
  '003_sequences': sequences,
};

/** Kysely's name for the table of completed migrations: the first versions of this package used its `Migrator`. */
const RECORD = 'kysely_migration';

/** An arbitrary number that no other program uses for an advisory lock of the same database. */
const LOCK = 4_157_703_261;

/**
 * Migrates the tables to this version, within a transaction. Instances that start together take turns. Kysely's `Migrator`
 * uses a session lock, which behind a pooler may be released on another connection; this lock ends with the transaction,
 * even when the process crashes.
 */
export async function migrate(db: Database): Promise<void> {
  await sql`select pg_advisory_xact_lock(${sql.lit(LOCK)})`.execute(db);
  const names = await missingMigrations(db);
  if (names.length === 0) return;
  if (!(await hasRecord(db))) await createRecord(db);
  for (const name of names) {
    await MIGRATIONS[name]?.up(db);
    await sql`insert into ${record} (name, timestamp) values (${name}, ${new Date().toISOString()})`.execute(db);
  }
}

/** The names of migrations that have not run yet. Throws for tables that a newer version has changed. */
export async function missingMigrations(db: Database): Promise<string[]> {
  const { rows } = (await hasRecord(db))
    ? await sql<{ name: string }>`select name from ${record}`.execute(db)
    : { rows: [] };
  const done = rows.map(({ name }) => name);
  const unknown = done.find((name) => !(name in MIGRATIONS));
  if (unknown !== undefined) {
    throw new Error(
      `A newer version of @anteroom/endpoint has changed the tables in the schema "${SCHEMA}" (${unknown}). Use that version or a later one.`,
    );
  }
  return Object.keys(MIGRATIONS).filter((name) => !done.includes(name));
}

const record = sql.id(SCHEMA, RECORD);

/** Reads the catalog, which every role may do. */
async function hasRecord(db: Database): Promise<boolean> {
  const { rows } = await sql`
    select from pg_class join pg_namespace on pg_namespace.oid = relnamespace
    where nspname = ${SCHEMA} and relname = ${RECORD}`.execute(db);
  return rows.length > 0;
}

async function createRecord(db: Database): Promise<void> {
  const { rows } = await sql`select from pg_namespace where nspname = ${SCHEMA}`.execute(db);
  // `if not exists` would still require the privilege to create schemas, even for an existing schema.
  if (rows.length === 0) await db.schema.createSchema(SCHEMA).execute();
  await sql`create table ${record} (name varchar(255) primary key, timestamp varchar(255) not null)`.execute(db);
}
