export { RepeatabilityCache } from './RepeatabilityCache.js';
export { roomRoutes } from './roomRoutes.js';
export { newRoomSettings } from './roomRules.js';
