import { type Capability, ROLES, type Role } from '@anteroom/contract';

/** Who may do something, and where that is written. */
export interface Rule {
  roles: readonly Role[];
  source: 'Rooms concepts' | 'chosen';
  /** The contract's name for it, where the contract decides by it. */
  capability?: Capability;
}

const [EVERYBODY, SPEAKERS, PRESENTERS] = [ROLES, ['Presenter', 'Attendee', 'Collaborator'], ['Presenter']] as const;

const documented = (roles: readonly Role[], capability?: Capability): Rule => ({
  roles,
  source: 'Rooms concepts',
  ...(capability === undefined ? {} : { capability }),
});

/** Not in the table of the service: the README of the emulator, "Not known", says what was chosen. */
const chosen = (roles: readonly Role[]): Rule => ({ roles, source: 'chosen' });

/**
 * The role table of "Rooms concepts" (`concepts/rooms/room-concept.md`, "Predefined participant roles and permissions"), row
 * by row in the order in which a test goes through them, and what the table leaves open.
 */
export const RULES = {
  'give permission to use devices': documented(SPEAKERS),
  'see who is there, their role and state': documented(EVERYBODY),
  "turn one's own camera on and off": documented(SPEAKERS, 'turnVideoOn'),
  "show one's own camera": documented(SPEAKERS),
  'switch cameras': documented(SPEAKERS),
  "show others' cameras": documented(EVERYBODY),
  "unmute and mute one's own microphone": documented(SPEAKERS, 'unmuteMic'),
  'choose a microphone': documented(SPEAKERS),
  'choose a speaker': documented(EVERYBODY),
  'share a screen': documented(['Presenter', 'Collaborator'], 'shareScreen'),
  'view a shared screen': documented(EVERYBODY),
  'mute somebody else': documented(PRESENTERS, 'muteOthers'),
  'mute everybody else': documented(PRESENTERS, 'muteOthers'),
  'put somebody in the spotlight': chosen(PRESENTERS),
  'take somebody out of the spotlight': chosen(PRESENTERS),
  'raise a hand': chosen(SPEAKERS),
  'send a reaction': chosen(SPEAKERS),
  'start captions': documented(EVERYBODY),
  'change the language of captions': documented(EVERYBODY, 'setCaptionLanguage'),
  'type real-time text': chosen(SPEAKERS),
  'dial a phone, `pstnDialOutEnabled` off': documented([]),
  'dial a phone, `pstnDialOutEnabled` on': documented(PRESENTERS, 'addPhoneNumber'),
  'ring up somebody of the room': documented(PRESENTERS, 'addCommunicationUser'),
  'send tones': chosen(SPEAKERS),
  'hold and resume the call': chosen(EVERYBODY),
  'remove somebody': documented(PRESENTERS, 'removeParticipant'),
  'end the call for everyone, `hangUpForEveryone` off': chosen([]),
  'end the call for everyone, `hangUpForEveryone` on': chosen(PRESENTERS),
  'answer the survey': chosen(EVERYBODY),
} satisfies Record<string, Rule>;

export type ActionName = keyof typeof RULES;

export const ACTION_NAMES = Object.keys(RULES) as ActionName[];

/** Where the stand-in does not do what the rule says, each with the reason and its source. */
export const DIFFERENCES: readonly { action: ActionName; role: Role; because: string }[] = [
  {
    action: 'give permission to use devices',
    role: 'Consumer',
    because:
      'Microsoft\'s composite asks before the join, when no role is known, and `DeviceManager` belongs to no call ("Manage video during calls"). What a Consumer opened reaches nobody.',
  },
  {
    action: 'ring up somebody of the room',
    role: 'Presenter',
    because: 'Nothing rings without a browser. The stand-in throws 501 and says so ("Phones" below).',
  },
];
