export type { ClosableStore } from './store/index.js';
export { createPGliteStore, type PGliteStoreOptions } from './store/pglite/index.js';
export { createPostgresStore, type PostgresStoreOptions } from './store/sql/index.js';
