export * from './tellHost.js';
