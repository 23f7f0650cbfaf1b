export * from './callEndReasons.js';
