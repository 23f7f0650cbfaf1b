export { RosterPane } from './RosterPane.js';
export { useAvatars } from './useAvatars.js';
export { useCallActions } from './useCallActions.js';
export { useCallRoster } from './useCallRoster.js';
