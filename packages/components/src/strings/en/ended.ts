import type { CallEndReasonName } from '@anteroom/contract';
import type { FailureWords } from '../FailureWords.js';

export const ended = {
  left: { title: 'You left the call', body: 'You can come back while the room is open.' },
  endedForEveryone: { title: 'The call has ended', body: 'It was ended for everyone.' },
  closedAbruptly: {
    title: 'You dropped out of the call',
    body: 'The page or the connection closed suddenly. You can come back while the room is open.',
  },
  removedByParticipant: {
    title: 'You were removed from the call',
    body: 'A presenter ended the call for you. If that is a surprise, ask them.',
  },
  removedFromRoster: {
    title: 'You were removed from this room',
    body: 'Your invitation was withdrawn. If that is a surprise, ask whoever invited you.',
  },
  endedByService: {
    title: 'The call has ended',
    body: 'The calling service closed it, as it does when a room is over.',
  },
  badRequest: {
    title: 'The call could not go on',
    body: 'The calling service did not accept it. Open the link from your invitation again, or ask whoever invited you.',
  },
  tokenRejected: {
    title: 'We couldn’t confirm that it’s you',
    body: 'Your pass for this call was not accepted. Join again to get a new one.',
  },
  notInvited: {
    title: 'You are not invited to this room',
    body: 'Ask whoever runs the room to add you, and check that you are signed in with the right account.',
  },
  outsideWindow: {
    title: 'The room is not open',
    body: 'It has not opened yet, or it has closed. Ask whoever invited you when it is open.',
  },
  notCommunicationUser: {
    title: 'This account can’t join the room',
    body: 'Only accounts that the room’s own site made can. Open the link from your invitation, or ask whoever invited you.',
  },
  roomNotFound: {
    title: 'We can’t find this room',
    body: 'It may have been deleted. Ask whoever invited you for a new link.',
  },
  mediaSetupFailed: {
    title: 'Sound and video couldn’t get through',
    body: 'Your network may be blocking calls. Check it, or turn a VPN off, then join again.',
  },
  mediaLost: {
    title: 'Sound and video stopped',
    body: 'Your connection dropped for too long. Check that you are online, then join again.',
  },
  requestFailed: {
    title: 'The call was interrupted',
    body: 'The calling service did not answer in time. You can join again.',
  },
  tokenNotRefreshed: {
    title: 'Your pass for the call ran out',
    body: 'It could not be renewed in time. Join again to get a new one.',
  },
  networkLost: {
    title: 'You lost the connection',
    body: 'The call may be going on without you. Check that you are online, then join again.',
  },
  serviceFailed: {
    title: 'The calling service had a problem',
    body: 'It is nothing that you did. Wait a moment, then join again.',
  },
  unknown: { title: 'The call has ended', body: 'We don’t know why. If you did not expect it, you can join again.' },
} satisfies Record<CallEndReasonName | 'unknown', FailureWords>;
