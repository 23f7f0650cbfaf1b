import { CAPABILITIES, can, type Role } from '../roles/index.js';
import type { CallSwitches } from './callSwitches.js';

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

/** What a call's room allows, besides the roles. */
export interface CallRules {
  /** The room's `pstnDialOutEnabled`. */
  pstnDialOut: boolean;
  /** Default: everything is on. */
  switches?: CallSwitches | undefined;
}

const ALL_ON: CallSwitches = { raiseHand: true, reactions: true, spotlight: true, hangUpForEveryone: true };

/**
 * Whether a role has a capability in this call. The server enforces it, and the browser reports it to the UI.
 *
 * Raised hands, reactions, spotlight, ending the call for everyone and real-time text aren't in the table of "Rooms concepts":
 * this table decides which roles have them, and a call can turn off the first four.
 *
 * @example
 * canInCall('Attendee', 'raiseHand', { pstnDialOut: false });           // true
 * canInCall('Attendee', 'spotlightParticipant', { pstnDialOut: false }); // false
 */
export function canInCall(
  role: Role | undefined,
  capability: CallCapability,
  { pstnDialOut, switches = ALL_ON }: CallRules,
): boolean {
  if (role === undefined) return false;
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
      return pstnDialOut && can(role, capability);
    default:
      return can(role, capability);
  }
}
