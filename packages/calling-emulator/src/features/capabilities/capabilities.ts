import type { Role } from '@anteroom/contract';
import type {
  CapabilityResolutionReason,
  ParticipantCapabilities,
  ParticipantCapabilityName,
} from '@azure/communication-calling';
import { CALL_CAPABILITIES, type CallCapability, type CallState, canInCall } from '../../transport/index.js';

// Names that the SDK has and the role table has not, and those that it spells in another way.
const DECIDED_BY: Partial<Record<ParticipantCapabilityName, CallCapability>> = {
  ...Object.fromEntries(CALL_CAPABILITIES.map((name) => [name, name])),
  pstnDialOut: 'addPhoneNumber',
};

/**
 * What the SDK calls not applicable in a room, for every role, though "Rooms concepts" allows it to some and the server lets
 * them. Sources: the UI library's `PeoplePaneContent`, which goes by the role to remove somebody; for the SDK the language
 * of captions is that of translation, which only Teams has ("Closed captions" of the UI library).
 */
const NOT_TOLD: readonly ParticipantCapabilityName[] = ['removeParticipant', 'setCaptionLanguage'];

/** What the SDK allows everyone in a room. */
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
  // Fresh objects on each call: the UI library freezes what it keeps.
  return Object.fromEntries(
    NAMES.map((name) => {
      const [isPresent, reason] = resolve(name);
      return [name, { isPresent, reason }];
    }),
  ) as ParticipantCapabilities;
}

/** Until the join is answered: "not yet known", which is not "denied". */
export function unknownCapabilities(): ParticipantCapabilities {
  return all(() => [false, 'NotInitialized']);
}

/** What the UI library must see as the old value of the first event, or it shows a "your role has changed" banner. */
export function noCapabilities(): ParticipantCapabilities {
  return all(() => [false, 'FeatureNotSupported']);
}

/** Source: "Rooms concepts", role table; reasons as the SDK's documentation of capabilities names them. */
export function capabilitiesOf(role: Role, call: CallState): ParticipantCapabilities {
  return all((name) => {
    if (FOR_ALL.includes(name)) return [true, 'Capable'];
    const capability = DECIDED_BY[name];
    if (!capability || NOT_TOLD.includes(name)) return [false, 'CapabilityNotApplicableForTheCallType'];
    if (canInCall(role, capability, call)) return [true, 'Capable'];
    // What not even a Presenter may do here is not for want of a role.
    return [false, canInCall('Presenter', capability, call) ? 'RoleRestricted' : 'MeetingRestricted'];
  });
}

/** Those of `next` that differ from `previous`. */
export function changedCapabilities(previous: ParticipantCapabilities, next: ParticipantCapabilities) {
  return Object.fromEntries(
    NAMES.filter((name) => previous[name].isPresent !== next[name].isPresent).map((name) => [name, { ...next[name] }]),
  ) as Partial<ParticipantCapabilities>;
}
