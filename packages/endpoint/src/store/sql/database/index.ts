export { DatabaseUnavailable, sqlStateOf } from './DatabaseUnavailable.js';
export type { ClientSource, TimeLimits } from './guardedPool.js';
export { inTransaction } from './inTransaction.js';
export { openDatabase } from './openDatabase.js';
export { type Database, SCHEMA, type Tables } from './tables.js';
