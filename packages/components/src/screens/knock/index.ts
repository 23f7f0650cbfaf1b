export { KnockAtRoom } from './KnockAtRoom.js';
export { KnockScreen } from './KnockScreen.js';
export type { KnockScreenProps } from './KnockScreen.types.js';
