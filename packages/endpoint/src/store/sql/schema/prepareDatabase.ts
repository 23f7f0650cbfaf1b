import { type RawBuilder, sql } from 'kysely';
import { type Database, inTransaction, SCHEMA, sqlStateOf } from '../database/index.js';
import { migrate, missingMigrations } from './migrations.js';

const INSUFFICIENT_PRIVILEGE = '42501';

/**
 * Checks that the store can work with this database, and creates or migrates the tables. Throws errors that say what to do.
 * `slow` is the same database with the time limits of migrations.
 */
export async function prepareDatabase(db: Database, slow: Database, mayMigrate: boolean): Promise<void> {
  await refuseUnfit(db);
  await inTransaction(db, refuseMissingPrivileges);
  const isOld = await inTransaction(db, async (transaction) => (await missingMigrations(transaction)).length > 0);
  if (isOld && !mayMigrate) {
    throw new Error(
      `The tables in the schema "${SCHEMA}" are missing or of an older version. Open a store once with \`migrate: true\`, as a role that may create them.`,
    );
  }
  if (isOld) await inTransaction(slow, migrate).catch(explainPrivilege);
}

/** Runs outside a transaction: a read-only server would reject ours before it could be recognized. */
async function refuseUnfit(db: Database): Promise<void> {
  const { encoding, replica } = await row(
    db,
    sql<{
      encoding: string;
      replica: boolean;
    }>`select pg_catalog.current_setting('server_encoding') as encoding, pg_catalog.pg_is_in_recovery() as replica`,
  );
  if (replica) {
    throw new Error(
      'The database is a read-only replica, but the endpoint has to write. Use the address of the primary server.',
    );
  }
  if (encoding !== 'UTF8') {
    throw new Error(
      `The encoding of the database is ${encoding}, which cannot store every text. Use a database that was created with \`encoding 'UTF8'\`.`,
    );
  }
}

/** Reads the catalog, which every role may do. Without tables, no privilege is missing. */
async function refuseMissingPrivileges(db: Database): Promise<void> {
  const { role, lacking } = await row(
    db,
    sql<{ role: string; lacking: string | null }>`
      select current_user as role, string_agg(distinct privilege, ', ') as lacking
      from pg_class join pg_namespace on pg_namespace.oid = relnamespace,
        unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE']) as privilege
      where nspname = ${SCHEMA} and relkind = 'r' and (relname not like 'kysely%' or privilege = 'SELECT')
        and not (has_schema_privilege(pg_namespace.oid, 'USAGE') and has_table_privilege(pg_class.oid, privilege))`,
  );
  if (lacking === null) return;
  throw new Error(
    `The role "${role}" may not ${lacking} in the schema "${SCHEMA}". Grant it usage on the schema, and select, insert, update and delete on all its tables.`,
  );
}

function explainPrivilege(error: unknown): never {
  if (sqlStateOf(error) !== INSUFFICIENT_PRIVILEGE) throw error;
  throw new Error(
    `The role of this connection may not create or change the tables in the schema "${SCHEMA}". Grant it \`create\` on the database, or ownership of the schema and its tables. Or open a store once as a role that may, and set \`migrate: false\` here.`,
    { cause: error },
  );
}

async function row<Row>(db: Database, query: RawBuilder<Row>): Promise<Row> {
  const [first] = (await query.execute(db)).rows;
  if (!first) throw new Error('The database returned no row.');
  return first;
}
