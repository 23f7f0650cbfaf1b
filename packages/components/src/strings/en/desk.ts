import type { Role, RoomPhase } from '@anteroom/contract';
import { type Message, message } from '../message.js';

/** A phase in a word or two, as a chip shows it. */
const phases = {
  scheduled: 'Not open yet',
  open: 'Open',
  closing: 'Closing soon',
  expired: 'Over',
  deleted: 'Deleted',
} satisfies Record<RoomPhase, string>;

const countOf = {
  Presenter: message<{ count: number }>('{count, plural, one {# Presenter} other {# Presenters}}'),
  Collaborator: message<{ count: number }>('{count, plural, one {# Collaborator} other {# Collaborators}}'),
  Attendee: message<{ count: number }>('{count, plural, one {# Attendee} other {# Attendees}}'),
  Consumer: message<{ count: number }>('{count, plural, one {# Consumer} other {# Consumers}}'),
} satisfies Record<Role, Message<{ count: number }>>;

/** Of the list of rooms, and of one room. */
export const desk = {
  title: 'Rooms',
  create: 'New room',
  search: 'Find a room',
  sections: { open: 'Open now', scheduled: 'Coming up', expired: 'Over' },
  phases,
  opensIn: message<{ duration: string }>('Opens in {duration}'),
  closesIn: message<{ duration: string }>('Closes in {duration}'),
  empty: 'There are no rooms yet',
  emptyBody: 'Rooms that you make or are invited to are listed here.',
  noMatch: message<{ query: string }>('No room is called “{query}”.'),
  searchedSome: message<{ count: number }>(
    'Looked through the {count, plural, one {# room} other {# rooms}} shown so far. Show more to look further.',
  ),
  showMore: 'Show more',
  loading: 'Getting your rooms…',
  loadingRoom: 'Getting the room…',
  stale: 'This may be out of date.',
  offline: 'You are offline. What you see is from before, and comes up to date when you are back.',
  refresh: 'Try again',
  edit: message<{ title: string }>('Edit {title}'),
  delete: message<{ title: string }>('Delete {title}'),
  details: {
    edit: 'Edit',
    delete: 'Delete',
    when: 'Open to join',
    owner: 'Made by',
    people: 'Invited',
    nobody: 'Nobody yet',
    you: 'You',
    countOf,
    phone: 'Phone',
    phoneOn: 'Presenters can dial out to phones.',
    phoneOff: 'Nobody can dial out to phones.',
    knocking: 'Knocking',
    knockingOn: 'Whoever has the link can ask to be let in.',
    knockingOff: 'Only who is invited comes in.',
    link: 'Link to join',
    copy: 'Copy link',
    copied: 'Copied',
    copyBlocked: 'Copying is blocked here. Select the link instead.',
    goneBody: 'Nobody can join it any more.',
  },
  deletion: {
    title: message<{ title: string }>('Delete “{title}”?'),
    running: 'If a call is running, it ends at once for everybody in it.',
    links: 'The link stops working, and nobody can join any more. This can’t be undone.',
    confirm: 'Delete room',
    deleting: 'Deleting…',
    cancel: 'Keep it',
    failed: 'The room was not deleted.',
  },
};
