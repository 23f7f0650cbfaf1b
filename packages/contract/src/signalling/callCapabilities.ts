import { CAPABILITIES, can, type Role } from '../roles/roles.js';
import type { CallState } from './callState.js';

/**
 * What can be refused in a call: the documented table, and what the documentation of Rooms leaves open. The names are those
 * of the calling SDK's `ParticipantCapabilities`.
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
 * Whether a role may do something in this call. The server decides by it, and the stand-in tells it to the UI.
 *
 * Raised hands, reactions, spotlight, ending the call for everyone and real-time text are not in the table of "Rooms
 * concepts": who may is the emulator's choice, and the first four can be switched off.
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
