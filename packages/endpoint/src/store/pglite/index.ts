export { createPGliteStore, type PGliteStoreOptions } from './createPGliteStore.js';
