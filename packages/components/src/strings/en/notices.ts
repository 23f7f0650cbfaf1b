import { message } from '../message.js';

type Timed = { time: string };
type Named = { name: string };

export const notices = {
  label: 'Notices',
  dismiss: 'Dismiss',
  reconnecting: {
    title: 'You are cut off.',
    body: 'Trying to get you back. Others may not hear or see you.',
  },
  reconnected: { title: 'You are back.', body: 'Others can hear and see you again.' },
  muted: { title: 'Somebody muted you.', body: 'Turn your microphone on when you want to speak.' },
  role: message<{ role: string }>('You are now {role}.'),
  mayShare: { title: 'You may share your screen now.', body: 'Others see what you choose.' },
  mayNotShare: { title: 'You may no longer share your screen.', body: 'What you shared is no longer seen.' },
  closing: {
    title: message<{ minutes: number }>(
      'This room closes in less than {minutes, plural, one {a minute} other {# minutes}}.',
    ),
    body: message<Timed>('After {time} nobody can come in, and the call may end.'),
  },
  extended: message<Timed>('There is more time: this room is open until {time}.'),
  shortened: message<Timed>('This room now closes earlier, at {time}.'),
  knock: message<Named>('{name} asks to join.'),
  knocks: message<{ count: number }>('{count, plural, one {# person asks} other {# people ask}} to join.'),
  showKnocks: 'Show',
  extend: message<{ minutes: number }>('{minutes, plural, one {# more minute} other {# more minutes}}'),
  timeLeft: message<Timed>('{time} left'),
};
