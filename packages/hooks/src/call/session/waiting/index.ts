export { settledWithin } from './settledWithin.js';
