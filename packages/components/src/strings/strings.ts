import type { Role, RoomPhase } from '@anteroom/contract';
import type { MediaKind } from '../devices/MediaPreview.types.js';
import { deviceFailureStrings, endedStrings, errorStrings } from './failureStrings.js';

const roles: Record<Role, { name: string; may: string }> = {
  Presenter: {
    name: 'Presenter',
    may: 'You can speak, share video and your screen, and mute, add or remove people.',
  },
  Collaborator: { name: 'Collaborator', may: 'You can speak, share video and your screen.' },
  Attendee: { name: 'Attendee', may: 'You can speak and share video.' },
  Consumer: { name: 'Consumer', may: 'You can watch and listen.' },
};

/** `when` is a time, with its day where that is not today. */
const phases: Record<RoomPhase, (when: { opens: string; closes: string }) => string> = {
  scheduled: ({ opens }) => `Opens at ${opens}`,
  open: ({ closes }) => `Open until ${closes}`,
  closing: ({ closes }) => `Closes soon, at ${closes}`,
  expired: ({ closes }) => `Closed at ${closes}`,
  deleted: () => 'This room was deleted',
};

const devices: Record<MediaKind, { name: string; turnOn: string; turnOff: string; nth: (n: number) => string }> = {
  camera: {
    name: 'Camera',
    turnOn: 'Turn camera on',
    turnOff: 'Turn camera off',
    nth: (n) => `Camera ${n}`,
  },
  microphone: {
    name: 'Microphone',
    turnOn: 'Turn microphone on',
    turnOff: 'Turn microphone off',
    nth: (n) => `Microphone ${n}`,
  },
};

/**
 * Every word that people read in Anteroom's own parts, in English. Dates, durations and lists are made by `Intl` in the
 * catalogue's `locale`, and come into these functions ready to read.
 */
export const defaultStrings = {
  /** BCP 47 language of this catalogue. A person's own regional variant of it, such as `en-GB`, wins for times. */
  locale: 'en',
  /** What somebody is called who is in the call but not in the host's directory. */
  guest: 'Guest',
  you: (name: string): string => `${name} (you)`,
  roles,
  phases,
  errors: errorStrings,
  ended: endedStrings,
  devices: {
    ...devices,
    title: 'Devices',
    none: 'None found',
    failures: deviceFailureStrings,
  },
  lobby: {
    preview: 'Preview of your camera and microphone',
    selfView: 'Your camera, as others will see it, mirrored',
    cameraOff: 'Your camera is off',
    allow: 'Choose Allow if your browser asks for your camera and microphone.',
    watchTitle: 'You will watch and listen',
    watchBody: 'Your camera and microphone stay off. Nobody sees or hears you.',
    join: 'Join',
    joining: 'Joining…',
    alone: 'Nobody else is invited yet.',
    invited: (names: string, count: number): string => (count === 1 ? `${names} is invited` : `${names} are invited`),
    others: (count: number): string => (count === 1 ? '1 other' : `${count} others`),
  },
  loading: { title: 'Getting the room ready…' },
  joining: {
    title: 'Joining…',
    body: (room: string): string => `You will be in ${room} in a moment.`,
    cancel: 'Cancel',
  },
  inCall: { leave: 'Leave' },
  scheduled: {
    opensIn: (duration: string, moment: string): string => `Opens in ${duration}, at ${moment} your time.`,
    opening: 'Opening now…',
    byItself: 'This page opens by itself. You can leave it open.',
    window: 'Open to join',
  },
  failure: {
    retry: 'Try again',
    details: 'Details',
    code: 'Code',
    traceId: 'Trace',
    copy: 'Copy details',
    copied: 'Copied',
    copyBlocked: 'Copying is blocked here. Select the text instead.',
  },
  callEnded: {
    lasted: (duration: string): string => `You were in the call for ${duration}.`,
    rejoin: 'Rejoin',
  },
  roster: {
    title: 'People',
    count: (inCall: number, invited: number): string => `${inCall} in the call, ${invited} invited`,
    presence: { 'in-call': 'In the call', invited: 'Invited' },
    empty: 'Nobody is here yet.',
    search: 'Find somebody',
    noMatch: (query: string): string => `Nobody here is called “${query}”.`,
    microphoneOn: 'Microphone on',
    microphoneOff: 'Microphone off',
    cameraOn: 'Camera on',
    cameraOff: 'Camera off',
    sharing: 'Sharing their screen',
    speaking: 'Speaking',
  },
};

/** The catalogue of words. Give a part of it, or another language, to `StringsProvider`. */
export type Strings = typeof defaultStrings;
