export { createMemoryStore } from './createMemoryStore.js';
