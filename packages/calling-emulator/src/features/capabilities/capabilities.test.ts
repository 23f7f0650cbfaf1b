import { ROLES } from '@anteroom/contract';
import { describe, expect, it } from 'vitest';
import type { CallState } from '../../transport/index.js';
import { capabilitiesOf } from './capabilities.js';

const CALL: CallState = {
  recording: false,
  transcription: false,
  spotlight: [],
  pstnDialOut: true,
  switches: { raiseHand: true, reactions: true, spotlight: true, hangUpForEveryone: true },
};

const OFF: CallState = {
  ...CALL,
  pstnDialOut: false,
  switches: { raiseHand: false, reactions: false, spotlight: false, hangUpForEveryone: false },
};

function named(role: (typeof ROLES)[number], call: CallState, wanted: string): string[] {
  return Object.entries(capabilitiesOf(role, call))
    .filter(([, { reason }]) => reason === wanted)
    .map(([name]) => name)
    .sort();
}

const MEDIA = ['turnVideoOn', 'unmuteMic'];
const FOR_ALL = ['startLiveCallingCaptions', 'viewAttendeeNames'];
const SIGNS = ['raiseHand', 'realTimeText', 'useReactions'];
const FOR_PRESENTERS = [
  'addCommunicationUser',
  'addPhoneNumber',
  'hangUpForEveryOne',
  'muteOthers',
  'pstnDialOut',
  'removeParticipantsSpotlight',
  'spotlightParticipant',
];

describe('capabilities', () => {
  it.each([
    ['Presenter', [...MEDIA, ...FOR_ALL, ...SIGNS, ...FOR_PRESENTERS, 'shareScreen'], []],
    ['Collaborator', [...MEDIA, ...FOR_ALL, ...SIGNS, 'shareScreen'], FOR_PRESENTERS],
    ['Attendee', [...MEDIA, ...FOR_ALL, ...SIGNS], [...FOR_PRESENTERS, 'shareScreen']],
    ['Consumer', FOR_ALL, [...MEDIA, ...SIGNS, ...FOR_PRESENTERS, 'shareScreen']],
  ] as const)(
    'report to a %s what the role allows, and the rest as restricted by the role',
    (role, capable, restricted) => {
      expect(named(role, CALL, 'Capable')).toEqual([...capable].sort());
      expect(named(role, CALL, 'RoleRestricted')).toEqual([...restricted].sort());
    },
  );

  it.each(ROLES)('report switched-off capabilities as restricted by the meeting, for a %s too', (role) => {
    expect(named(role, OFF, 'MeetingRestricted')).toEqual([
      'addPhoneNumber',
      'hangUpForEveryOne',
      'pstnDialOut',
      'raiseHand',
      'removeParticipantsSpotlight',
      'spotlightParticipant',
      'useReactions',
    ]);
  });

  it.each(ROLES)('report as not applicable what the SDK does in a room, for a %s too', (role) => {
    expect(named(role, CALL, 'CapabilityNotApplicableForTheCallType')).toEqual([
      'addTeamsUser',
      'blurBackground',
      'forbidOthersAudio',
      'forbidOthersVideo',
      'joinBreakoutRooms',
      'manageLobby',
      'removeParticipant',
      'setCaptionLanguage',
      'startLiveMeetingCaptions',
      'startTogetherMode',
    ]);
  });
});
