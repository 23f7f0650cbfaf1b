export { RosterKnocks } from './RosterKnocks.js';
