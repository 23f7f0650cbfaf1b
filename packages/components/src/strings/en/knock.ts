import { message } from '../message.js';

export const knock = {
  notListed: 'You are not on the list of this room, but you may ask to be let in.',
  owner: message<{ name: string }>('{name} runs this room'),
  note: message<{ name: string }>('A line to {name} (optional)'),
  noteToRoom: 'A line to whoever lets people in (optional)',
  seenAs: message<{ name: string }>('They will see you as {name}.'),
  knock: 'Ask to join',
  sending: 'Asking…',
  waitingTitle: 'Waiting to be let in',
  place: message<{ place: number }>(
    '{place, plural, one {You are next.} other {You are number {place, number} in line.}}',
  ),
  until: message<{ time: string }>('Your request waits until {time}.'),
  goesOn: 'Keep this page open: it goes on by itself once somebody lets you in.',
  yourNote: 'You wrote',
  withdraw: 'Take back my request',
  admitted: 'You are in. Getting your room ready…',
  refusedTitle: 'You were not let in',
  refused: 'Whoever runs the room turned down your request.',
  reason: 'They wrote',
  expiredTitle: 'Nobody answered yet',
  expired: 'Your request waited long enough. Ask again, or reach whoever runs the room in another way.',
  withdrawn: 'You took back your request.',
  again: 'Ask again',
};
