import { CAPABILITIES, can, type Role } from '@anteroom/contract';
import type {
  CapabilityResolutionReason,
  ParticipantCapabilities,
  ParticipantCapabilityName,
} from '@azure/communication-calling';

// The names that Anteroom's role table decides. The SDK knows two names for dialling out.
const BY_ROLE: Partial<Record<ParticipantCapabilityName, (role: Role) => boolean>> = {
  ...Object.fromEntries(CAPABILITIES.map((name) => [name, (role: Role) => can(role, name)])),
  pstnDialOut: (role) => can(role, 'addPhoneNumber'),
  // Not in the documented table: the UI library itself keeps the button from Consumers.
  raiseHand: () => true,
  startLiveCallingCaptions: () => true,
  viewAttendeeNames: () => true,
};

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
export function capabilitiesOf(role: Role): ParticipantCapabilities {
  return all((name) => {
    const allowed = BY_ROLE[name];
    if (!allowed) return [false, 'CapabilityNotApplicableForTheCallType'];
    return allowed(role) ? [true, 'Capable'] : [false, 'RoleRestricted'];
  });
}

/** Those of `next` that differ from `previous`. */
export function changedCapabilities(previous: ParticipantCapabilities, next: ParticipantCapabilities) {
  return Object.fromEntries(
    NAMES.filter((name) => previous[name].isPresent !== next[name].isPresent).map((name) => [name, { ...next[name] }]),
  ) as Partial<ParticipantCapabilities>;
}
