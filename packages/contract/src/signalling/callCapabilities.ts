import { CAPABILITIES, can, type Role } from '../roles/index.js';
import type { CallState } from './callState.js';

/**
 * The capabilities in a call: those of the documented table, and those that the documentation of Rooms doesn't cover. The names
 * are those of the calling SDK's `ParticipantCapabilities`.
 */
export const CALL_CAPABILITIES = [
  ...CAPABILITIES,
  'raiseHand',
  'useReactions',
  'spotlightParticipant',
  'removeParticipantsSpotlight',
  'hangUpForEveryOne',
  'startLiveCallingCaptions',
  'realTimeText',
] as const;

export type CallCapability = (typeof CALL_CAPABILITIES)[number];

/**
 * Whether a role has a capability in this call. The server enforces it, and the browser's SDK replacement reports it to the UI.
 *
 * Raised hands, reactions, spotlight, ending the call for everyone and real-time text aren't in the table of "Rooms concepts":
 * the emulator decides which roles have them, and the first four can be turned off.
 */
export function canInCall(
  role: Role | undefined,
  capability: CallCapability,
  call: Pick<CallState, 'pstnDialOut' | 'switches'>,
): boolean {
  if (role === undefined) return false;
  const { switches } = call;
  switch (capability) {
    case 'raiseHand':
      return switches.raiseHand && role !== 'Consumer';
    case 'useReactions':
      return switches.reactions && role !== 'Consumer';
    case 'spotlightParticipant':
    case 'removeParticipantsSpotlight':
      return switches.spotlight && role === 'Presenter';
    case 'hangUpForEveryOne':
      return switches.hangUpForEveryone && role === 'Presenter';
    case 'realTimeText':
      return role !== 'Consumer';
    // "Rooms concepts", row "Start captions": every role.
    case 'startLiveCallingCaptions':
      return true;
    case 'addPhoneNumber':
      return call.pstnDialOut && can(role, capability);
    default:
      return can(role, capability);
  }
}
