export { type WrongValue, wrongValueOf } from '../values/index.js';
export * from './operationOf.js';
export * from './operations.js';
export * from './operationTypes.js';
