/** The choice of an engine, on its own: importing it loads none. */
export { type CallingEngine, chooseCallingEngine } from './engineChoice.js';
