import { EmulatorTransport } from './emulator/index.js';
import type { ConnectTransport } from './interface/index.js';

export { readAccessToken } from './emulator/index.js';
export {
  CALL_CAPABILITIES,
  type CallCapability,
  type CallNotice,
  type CallParticipant,
  type CallRequest,
  type CallState,
  type CallSurvey,
  CallSurveySchema,
  type CallTransport,
  type CallTransportEvents,
  type CallTransportOptions,
  type CaptionNotice,
  type ConnectTransport,
  canInCall,
  type FeatureTransport,
  type JoinedCall,
  MEDIA_SLOTS,
  type MediaSlot,
  type MediaState,
  PhoneNumberSchema,
  type PhoneState,
  type Reaction,
  SPOTLIGHT_LIMIT,
  type TextNotice,
} from './interface/index.js';

/** Connects calls to the local emulator that issued the token. */
export const connectToEmulator: ConnectTransport = (options, events) => new EmulatorTransport(options, events);
