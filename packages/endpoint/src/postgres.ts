export {
  type ClosableStore,
  createPGliteStore,
  createPostgresStore,
  type PGliteStoreOptions,
  type PostgresStoreOptions,
} from './store/sql/createPostgresStore.js';
