export type { Call } from './Call.js';
export type { CallAgent } from './CallAgent.js';
export { CallClient } from './CallClient.js';
export {
  CallAgentKind,
  CallKind,
  DevicePermissionAccess,
  disconnectCategoryMap,
  IncomingCallKind,
} from './kinds.js';
