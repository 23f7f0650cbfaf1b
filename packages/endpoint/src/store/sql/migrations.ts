import { type Kysely, type Migration, Migrator, sql } from 'kysely';
import { type Database, SCHEMA } from './tables.js';

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

/** Every change of the tables, in order. One that was released is never altered: a new one follows it. */
const MIGRATIONS: Record<string, Migration> = { '001_begin': begin };

/** Brings the tables to this version. Instances that start together take turns. */
export async function migrate(db: Database): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => MIGRATIONS },
    migrationTableSchema: SCHEMA,
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}
