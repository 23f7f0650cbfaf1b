import type { Role, RoomPhase } from '@anteroom/contract';
import { type Message, message } from '../message.js';
import { callEnded } from './callEnded.js';
import { desk } from './desk.js';
import { devices } from './devices.js';
import { ended } from './ended.js';
import { errors } from './errors.js';
import { knock } from './knock.js';
import { notices } from './notices.js';
import { roomEditor } from './roomEditor.js';
import { roster } from './roster.js';

const roles = {
  Presenter: {
    name: 'Presenter',
    may: 'You can speak, share video and your screen, and mute, add or remove people.',
  },
  Collaborator: { name: 'Collaborator', may: 'You can speak, share video and your screen.' },
  Attendee: { name: 'Attendee', may: 'You can speak and share video.' },
  Consumer: { name: 'Consumer', may: 'You can watch and listen.' },
} satisfies Record<Role, { name: string; may: string }>;

/** A time, with its day where that is not today. */
type When = { opens: string; closes: string };

const phases = {
  scheduled: message<When>('Opens at {opens}'),
  open: message<When>('Open until {closes}'),
  closing: message<When>('Closes soon, at {closes}'),
  expired: message<When>('Closed at {closes}'),
  deleted: message<When>('This room was deleted'),
} satisfies Record<RoomPhase, Message<When>>;

/**
 * Every word that people read in Anteroom's own parts, in English: ICU MessageFormat texts, those with arguments declared
 * by `message`. Dates, durations and lists are made by `Intl` in the catalogue's `locale` and come in ready to read.
 */
export const en = {
  /** BCP 47 language of this catalogue. Without a region, times follow the person's own variant of it, such as `en-GB`. */
  locale: 'en',
  /** What somebody is called who is in the call but not in the host's directory. */
  guest: 'Guest',
  /** At a field whose text has, for instance, control characters. */
  unprintable: 'Some characters here can’t be saved. Type it again.',
  you: message<{ name: string }>('{name} (you)'),
  roles,
  phases,
  errors,
  ended,
  devices,
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
    invited: message<{ names: string; count: number }>(
      '{count, plural, one {{names} is invited} other {{names} are invited}}',
    ),
    others: message<{ count: number }>('{count, plural, one {# other} other {# others}}'),
    inCall: message<{ names: string; count: number }>(
      '{count, plural, one {{names} is in the call} other {{names} are in the call}}',
    ),
    seenAs: message<{ name: string }>('Others will see you as {name}'),
    connection: {
      checking: 'Checking your connection…',
      good: message<{ ms: number }>('Good connection to the room ({ms, number} ms)'),
      slow: message<{ ms: number }>('The room answers slowly ({ms, number} ms). Sound and video may suffer.'),
      unreachable: 'The room does not answer right now. Check your connection.',
      offline: 'You are offline. Connect to the internet to join.',
    },
  },
  knock,
  loading: { title: 'Getting the room ready…', slow: 'This is taking longer than usual.' },
  joining: {
    title: 'Joining…',
    body: message<{ room: string }>('You will be in {room} in a moment.'),
    cancel: 'Cancel',
  },
  inCall: { leave: 'Leave' },
  notices,
  scheduled: {
    opensIn: message<{ duration: string; moment: string }>('Opens in {duration}, at {moment} your time.'),
    opensOn: message<{ duration: string; moment: string }>('Opens in {duration}, on {moment} your time.'),
    opening: 'Opening now…',
    byItself: 'This page opens by itself. You can leave it open.',
    check: 'Check camera and microphone',
    checkListening: 'Check the sound',
  },
  times: {
    roomTime: message<{ window: string }>('{window}, where the room is'),
    closedAt: message<{ moment: string }>('It closed at {moment}.'),
    closedOn: message<{ moment: string }>('It closed on {moment}.'),
    addToCalendar: 'Add to calendar',
    calendarSaved: 'Saved. Open the file to add it.',
    calendarFailed: 'The calendar file could not be made. Try again.',
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
  callEnded,
  roster,
  desk,
  roomEditor,
};
