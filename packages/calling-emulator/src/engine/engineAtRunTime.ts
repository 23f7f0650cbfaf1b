/** Replaces `@azure/communication-calling` in a build that contains both engines: only the chosen one is fetched. */
import { fixCallingEngine } from './engineChoice.js';

// The Vite plugin leaves the SDK's name alone in this file.
const engine =
  fixCallingEngine() === 'emulator' ? await import('../index.js') : await import('@azure/communication-calling');

export const {
  CallAgentKind,
  CallClient,
  CallKind,
  DevicePermissionAccess,
  DiagnosticQuality,
  disconnectCategoryMap,
  Features,
  IncomingCallKind,
  LocalAudioStream,
  LocalVideoStream,
  VideoStreamRenderer,
  WbLocalVideoStream,
} = engine;
