/** The choice of an engine, as a separate entry: importing it loads neither engine. */
export { type CallingEngine, chooseCallingEngine } from './engineChoice.js';
