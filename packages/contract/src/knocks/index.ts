export * from './knocks.js';
