import type { WindowFault } from '@anteroom/contract';
import { message } from '../message.js';

type Someone = { names: string; count: number };
type Moment = { moment: string };

/** What keeps a window from being saved, and what to do about it. */
const windowFaults = {
  missing: 'Give a whole date and time.',
  'pair-missing': 'Give both an opening and a closing time.',
  'ends-before-start': 'The room has to close after it opens.',
  'too-long': 'A room can be open for 180 days at most. Close it earlier, or open it later.',
  'ends-in-the-past': 'This is over already. Choose a time that is still to come.',
} satisfies Record<WindowFault | 'missing', string>;

const when = {
  title: 'When',
  presets: 'Quick choices',
  preset: { now: 'Now, for 1 hour', tomorrow: 'Tomorrow', 'next-week': 'Next week', longest: '180 days' },
  opens: 'Opens',
  opensTime: 'Opens, time',
  closes: 'Closes',
  closesTime: 'Closes, time',
  timeZone: 'Time zone',
  timeZoneHint: 'Another time zone shows the same moments by other clocks.',
  ownTimeZone: message<{ timeZone: string }>('{timeZone} (yours)'),
  inYours: message<{ window: string }>('For you: {window}'),
  skipped: message<Moment>('Clocks go forward over this time. The room takes {moment}.'),
  repeated: message<Moment>('Clocks go back over this time, so it comes twice. The room takes the first: {moment}.'),
  faults: windowFaults,
  line: message<{ length: string; limit: string }>('Open for {length}. The limit is 180 days, on {limit}.'),
  lineTooLong: message<{ length: string; over: string }>('Open for {length}, {over} more than the 180 days allowed.'),
};

const people = {
  title: 'People',
  count: message<{ count: number }>('{count, plural, =0 {Nobody invited yet} one {# person} other {# people}}'),
  add: 'Add people',
  addHint: 'User ids, one on each line or with commas between. Paste as many as you like.',
  addAs: 'As',
  addButton: 'Add',
  role: message<{ name: string }>('Role of {name}'),
  remove: message<{ name: string }>('Remove {name}'),
  removed: 'Will be removed',
  restore: message<{ name: string }>('Keep {name}'),
  keep: 'Keep',
  isNew: 'New',
  faults: {
    repeated: message<{ line: number; text: string }>('Line {line}: “{text}” is here twice.'),
    'invited-already': message<{ line: number; text: string }>('Line {line}: “{text}” is on the list already.'),
    'not-acs-user': message<{ line: number; text: string }>(
      'Line {line}: “{text}” can’t be invited: phones, Teams users and bots can’t be on a room’s list.',
    ),
    'too-long': message<{ line: number; text: string }>('Line {line}: “{text}” is too long to be a user id.'),
    unprintable: message<{ line: number; text: string }>(
      'Line {line}: “{text}” has characters that a user id can’t have.',
    ),
  },
  moreFaults: message<{ count: number }>('{count, plural, one {# more line} other {# more lines}} like these.'),
  tooMany: 'At most 500 people can be saved at a time. Save some of them first.',
  refused: 'The server did not take this person. Check the user id.',
  notYours: 'You may not see who is invited.',
};

const effects = {
  title: 'What this changes at once',
  roleInCall: message<Someone & { role: string }>(
    '{count, plural, one {{names}, in the call, becomes {role}.} other {{names}, in the call, become {role}.}}',
  ),
  roleIfInCall: message<Someone & { role: string }>(
    '{count, plural, one {{names} becomes {role}, at once if in the call.} other {{names} become {role}, at once if in the call.}}',
  ),
  removedInCall: message<Someone>(
    '{count, plural, one {{names} is taken out of the call.} other {{names} are taken out of the call.}}',
  ),
  removedIfInCall: message<Someone>(
    '{count, plural, one {{names} can’t come in any more, and is taken out of the call if in it.} other {{names} can’t come in any more, and are taken out of the call if in it.}}',
  ),
  endsInCall: message<Moment & { count: number }>(
    'The call ends at {moment} for {count, plural, one {# person} other {# people}}.',
  ),
  endsIfInCall: message<Moment>('If a call is running, it ends at {moment} for everybody in it.'),
  notBefore: message<Moment>('Nobody can join before {moment}, though the room is open now.'),
  phoneOn: 'Presenters in the call can dial out to phones.',
  phoneOff: 'Nobody in the call can dial out to phones any more.',
  none: 'Nothing changes for people in the call.',
  notOpen: 'The room is not open now, so nobody is in its call.',
  others: message<{ count: number }>('{count, plural, one {# other} other {# others}}'),
};

/** Of the page on which a room is made or changed. */
export const roomEditor = {
  newTitle: 'New room',
  editTitle: message<{ title: string }>('Edit {title}'),
  name: 'Title',
  nameFaults: { missing: 'Give the room a title.', 'too-long': 'A title can have 200 characters at most.' },
  when,
  access: 'Who else comes in',
  phone: 'Dial out to phones',
  phoneHint: 'Presenters can call phone numbers from the room. Nobody can call in by phone.',
  knocking: 'Let others knock',
  knockingHint: 'Who has the link but no invitation can ask to be let in. It shows them the room’s title.',
  people,
  effects,
  create: 'Create room',
  save: 'Save changes',
  saving: 'Saving…',
  cancel: 'Cancel',
  refused: 'The server did not take this. Change it, then save again.',
  correct: 'Something here needs another look.',
  notSaved: 'Nothing is saved yet',
  partlySaved: 'Only a part is saved',
  partlySavedBody: 'Saving again sends the rest.',
  keptHere: 'All that you wrote is still here.',
  refusedBody: 'The server did not take what is written here. See the marked field.',
  discardTitle: 'Leave without saving?',
  discardBody: 'What you changed here is lost.',
  discard: 'Leave',
  stay: 'Go on editing',
  notAllowed: 'You may change who is invited here, and nothing else.',
};
