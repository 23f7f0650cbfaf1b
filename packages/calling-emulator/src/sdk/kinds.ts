import type { DisconnectCategory, DisconnectReason } from '@azure/communication-calling';

/** The kinds of agents. Only `CallAgent` exists here. */
export const CallAgentKind = { CallAgent: 'CallAgent', TeamsCallAgent: 'TeamsCallAgent' } as const;

/** The kinds of calls. Only `Call` exists here. */
export const CallKind = { Call: 'Call', TeamsCall: 'TeamsCall' } as const;

/** The kinds of incoming calls. None exists here: rooms are joined. */
export const IncomingCallKind = { IncomingCall: 'IncomingCall', TeamsIncomingCall: 'TeamsIncomingCall' } as const;

/** What the browser says about a device. */
export const DevicePermissionAccess = { Granted: 'granted', Denied: 'denied', Prompt: 'prompt' } as const;

/**
 * Whether a reason to disconnect counts as a failure. The SDK declares the names but not the values, so these follow its words:
 * what a person or the page does is expected.
 */
export const disconnectCategoryMap: Record<DisconnectReason, DisconnectCategory> = {
  client: 'Expected',
  unload: 'Expected',
  dispose: 'Expected',
  userInitiated: 'Expected',
  sydneyInitiated: 'Expected',
  botLeft: 'Expected',
  userDidNotJoinPreheatedSession: 'Expected',
  userNavigatedAway: 'Expected',
  preheatDisposed: 'Expected',
  fatalError: 'Unexpected',
  devicePermissions: 'Unexpected',
  configureFailure: 'Unexpected',
  mediaSessionDisconnected: 'Unexpected',
  sessionDisconnected: 'Unexpected',
  preheatFailed: 'Unexpected',
  timeout: 'Unexpected',
};
