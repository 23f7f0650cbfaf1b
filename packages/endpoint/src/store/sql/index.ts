export { createPostgresStore, type PostgresStoreOptions } from './createPostgresStore.js';
export type { ClientSource } from './database/index.js';
export { openSqlStore } from './openSqlStore.js';
