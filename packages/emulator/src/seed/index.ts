export { applySeed, type Seed, type Seeded } from './applySeed.js';
