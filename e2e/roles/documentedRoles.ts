import { type Capability, ROLES, type Role } from '@anteroom/contract';

/** The roles that may do something, and the source of that rule. */
export interface Rule {
  roles: readonly Role[];
  source: 'Rooms concepts' | 'chosen';
  /** The contract's capability, if there is one. */
  capability?: Capability;
}

const [EVERYONE, SPEAKERS, PRESENTERS] = [ROLES, ['Presenter', 'Attendee', 'Collaborator'], ['Presenter']] as const;

const documented = (roles: readonly Role[], capability?: Capability): Rule => ({
  roles,
  source: 'Rooms concepts',
  ...(capability === undefined ? {} : { capability }),
});

/** A rule that the service doesn't document. The emulator's README, "Not known", says what we chose. */
const chosen = (roles: readonly Role[]): Rule => ({ roles, source: 'chosen' });

/**
 * The role table of "Rooms concepts" (`concepts/rooms/room-concept.md`, "Predefined participant roles and permissions"), with
 * additional rows for what that table leaves open. The test runs them in this order.
 */
export const RULES = {
  'give permission to use devices': documented(SPEAKERS),
  'see the other people with role and state': documented(EVERYONE),
  'turn your camera on and off': documented(SPEAKERS, 'turnVideoOn'),
  'show your camera': documented(SPEAKERS),
  'switch cameras': documented(SPEAKERS),
  "show others' cameras": documented(EVERYONE),
  'unmute and mute your microphone': documented(SPEAKERS, 'unmuteMic'),
  'choose a microphone': documented(SPEAKERS),
  'choose a speaker': documented(EVERYONE),
  'share a screen': documented(['Presenter', 'Collaborator'], 'shareScreen'),
  'view a shared screen': documented(EVERYONE),
  'mute someone': documented(PRESENTERS, 'muteOthers'),
  'mute everyone else': documented(PRESENTERS, 'muteOthers'),
  'spotlight someone': chosen(PRESENTERS),
  'stop spotlighting someone': chosen(PRESENTERS),
  'raise a hand': chosen(SPEAKERS),
  'send a reaction': chosen(SPEAKERS),
  'start captions': documented(EVERYONE),
  'change the language of captions': documented(EVERYONE, 'setCaptionLanguage'),
  'type real-time text': chosen(SPEAKERS),
  'dial a phone, `pstnDialOutEnabled` off': documented([]),
  'dial a phone, `pstnDialOutEnabled` on': documented(PRESENTERS, 'addPhoneNumber'),
  'ring someone on the roster': documented(PRESENTERS, 'addCommunicationUser'),
  'send tones': chosen(SPEAKERS),
  'hold and resume the call': chosen(EVERYONE),
  'remove someone': documented(PRESENTERS, 'removeParticipant'),
  'end the call for everyone, `hangUpForEveryone` off': chosen([]),
  'end the call for everyone, `hangUpForEveryone` on': chosen(PRESENTERS),
  'submit the survey': chosen(EVERYONE),
} satisfies Record<string, Rule>;

export type ActionName = keyof typeof RULES;

export const ACTION_NAMES = Object.keys(RULES) as ActionName[];

/** Where the stand-in differs from the rules, with the reason and its source. */
export const DIFFERENCES: readonly { action: ActionName; role: Role; because: string }[] = [
  {
    action: 'give permission to use devices',
    role: 'Consumer',
    because:
      'Microsoft\'s composite asks before joining, when the role is not known, and a `DeviceManager` belongs to no call ("Manage video during calls"). Nobody receives what a Consumer opened.',
  },
  {
    action: 'ring someone on the roster',
    role: 'Presenter',
    because: 'Nothing rings without a browser, so the stand-in throws 501 with that message ("Phones" below).',
  },
];
