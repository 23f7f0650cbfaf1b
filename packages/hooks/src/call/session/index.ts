export { adapterForComposite } from './adapter/index.js';
export type { JoinChoices } from './JoinChoices.js';
export type { CallSound } from './sound/index.js';
export { type CallSession, type CallSessionOptions, startCallSession } from './startCallSession.js';
