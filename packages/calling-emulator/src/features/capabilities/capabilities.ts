import type { Role } from '@anteroom/contract';
import type {
  CapabilityResolutionReason,
  ParticipantCapabilities,
  ParticipantCapabilityName,
} from '@azure/communication-calling';
import { CALL_CAPABILITIES, type CallCapability, type CallState, canInCall } from '../../transport/index.js';

// Names of the SDK that the role table lacks, and those that it spells differently.
const DECIDED_BY: Partial<Record<ParticipantCapabilityName, CallCapability>> = {
  ...Object.fromEntries(CALL_CAPABILITIES.map((name) => [name, name])),
  pstnDialOut: 'addPhoneNumber',
};

/**
 * Capabilities that the SDK reports as not applicable in a room, for every role, though "Rooms concepts" allows them to
 * some and the server does too. Sources: the UI library's `PeoplePaneContent`, which uses the role to decide about
 * removing someone; for the SDK the language of captions is that of translation, which only Teams has ("Closed
 * captions" of the UI library).
 */
const REPORTED_AS_NOT_APPLICABLE: readonly ParticipantCapabilityName[] = ['removeParticipant', 'setCaptionLanguage'];

/** Capabilities that the SDK allows everyone in a room. */
const FOR_ALL: readonly ParticipantCapabilityName[] = ['viewAttendeeNames'];

const NAMES: readonly ParticipantCapabilityName[] = [
  'turnVideoOn',
  'unmuteMic',
  'shareScreen',
  'removeParticipant',
  'hangUpForEveryOne',
  'addCommunicationUser',
  'addTeamsUser',
  'addPhoneNumber',
  'manageLobby',
  'spotlightParticipant',
  'removeParticipantsSpotlight',
  'blurBackground',
  'startLiveMeetingCaptions',
  'startLiveCallingCaptions',
  'setCaptionLanguage',
  'raiseHand',
  'pstnDialOut',
  'muteOthers',
  'useReactions',
  'viewAttendeeNames',
  'startTogetherMode',
  'joinBreakoutRooms',
  'forbidOthersAudio',
  'forbidOthersVideo',
  'realTimeText',
];

function all(
  resolve: (name: ParticipantCapabilityName) => [boolean, CapabilityResolutionReason],
): ParticipantCapabilities {
  // New objects on each call, because the UI library freezes those that it keeps.
  return Object.fromEntries(
    NAMES.map((name) => {
      const [isPresent, reason] = resolve(name);
      return [name, { isPresent, reason }];
    }),
  ) as ParticipantCapabilities;
}

/** Until the join is answered: "not known yet", which is not "denied". */
export function unknownCapabilities(): ParticipantCapabilities {
  return all(() => [false, 'NotInitialized']);
}

/** The UI library must see this as the old value of the first event, or it shows a "your role has changed" banner. */
export function noCapabilities(): ParticipantCapabilities {
  return all(() => [false, 'FeatureNotSupported']);
}

/** Source: "Rooms concepts", role table; reasons as the SDK's documentation of capabilities names them. */
export function capabilitiesOf(role: Role, call: CallState): ParticipantCapabilities {
  return all((name) => {
    if (FOR_ALL.includes(name)) return [true, 'Capable'];
    const capability = DECIDED_BY[name];
    if (!capability || REPORTED_AS_NOT_APPLICABLE.includes(name))
      return [false, 'CapabilityNotApplicableForTheCallType'];
    if (canInCall(role, capability, call)) return [true, 'Capable'];
    // If not even a Presenter may do it here, the role is not the reason.
    return [false, canInCall('Presenter', capability, call) ? 'RoleRestricted' : 'MeetingRestricted'];
  });
}

/** The capabilities of `next` that differ from `previous`. */
export function changedCapabilities(previous: ParticipantCapabilities, next: ParticipantCapabilities) {
  return Object.fromEntries(
    NAMES.filter((name) => previous[name].isPresent !== next[name].isPresent).map((name) => [name, { ...next[name] }]),
  ) as Partial<ParticipantCapabilities>;
}
