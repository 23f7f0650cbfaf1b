import type { CallEndReasonName, ErrorCode } from '@anteroom/contract';
import type { MediaFailure, MediaKind } from '../devices/MediaPreview.types.js';

/** What happened, and why and what to do now, for one failure. `action` names the button that tries again. */
export interface FailureWords {
  title: string;
  body: string;
  action?: string | undefined;
}

export const errorStrings: Record<ErrorCode, FailureWords> = {
  'invalid-request': {
    title: 'This link does not lead to a room',
    body: 'The room’s address is not complete. Open the link from your invitation again, or ask for a new one.',
  },
  unauthenticated: {
    title: 'Please sign in again',
    body: 'Your sign-in has ended. Sign in, then come back to this page.',
  },
  'not-invited': {
    title: 'You are not invited to this room',
    body: 'Ask whoever runs the room to add you, and check that you are signed in with the right account.',
  },
  forbidden: {
    title: 'You can’t do that here',
    body: 'Your part in this room does not allow it. Ask whoever runs the room.',
  },
  'origin-not-allowed': {
    title: 'This page may not use the room',
    body: 'The room belongs to another site. Open it there, or tell whoever runs this page.',
  },
  'room-not-found': {
    title: 'We can’t find this room',
    body: 'It may have been deleted, the link may be wrong, or you may not be invited. Check which account you are signed in with, or ask whoever invited you.',
  },
  'knock-not-found': {
    title: 'This request to come in is gone',
    body: 'Look at the list again: somebody may have taken it back.',
  },
  'knock-settled': {
    title: 'Somebody else was faster',
    body: 'This request to come in was already answered, taken back, or waited too long.',
  },
  'too-many-knocks': {
    title: 'You have asked often enough for now',
    body: 'You were not let in several times. Wait a while, or ask whoever runs the room to invite you.',
    action: 'Ask again',
  },
  'request-repeated': {
    title: 'This was already sent',
    body: 'Something else was sent under the same number before. Open the page anew and check what is there.',
  },
  'request-too-large': {
    title: 'That was too much at once',
    body: 'Change fewer people or shorter texts at a time.',
  },
  'too-many-requests': {
    title: 'A little too fast',
    body: 'Too much was asked in a short time. Wait a moment, then try again.',
    action: 'Try again',
  },
  'room-not-open': {
    title: 'This room is not open yet',
    body: 'You are a little early. Try again when the room opens.',
    action: 'Check again',
  },
  'room-expired': {
    title: 'This room has closed',
    body: 'Its time is over, so nobody can join any more. Ask whoever invited you if there is a new one.',
  },
  'service-unavailable': {
    title: 'Calls are not available right now',
    body: 'The calling service is busy or being looked after. Wait a moment, then try again.',
    action: 'Try again',
  },
  internal: {
    title: 'Something went wrong on our side',
    body: 'It is nothing that you did. Try again; if it stays, send the details below to support.',
    action: 'Try again',
  },
  'endpoint-unreachable': {
    title: 'We can’t reach the room',
    body: 'Your connection may be down. Check that you are online, then try again.',
    action: 'Try again',
  },
  'endpoint-invalid-response': {
    title: 'We got an answer we can’t read',
    body: 'The room’s details came back incomplete. Try again; if it stays, send the details below to support.',
    action: 'Try again',
  },
  'room-not-joinable': {
    title: 'The room can’t be joined right now',
    body: 'It may not have opened yet, or it may just have closed. Wait a moment, then try again.',
    action: 'Try again',
  },
  'removed-from-room': {
    title: 'You were removed from this room',
    body: 'Your invitation was withdrawn. If that is a surprise, ask whoever invited you.',
  },
  'removed-from-call': {
    title: 'You were removed from the call',
    body: 'A presenter ended the call for you. If that is a surprise, ask them.',
  },
  'call-ended-for-everyone': {
    title: 'The call has ended',
    body: 'It was ended for everyone.',
  },
  'token-rejected': {
    title: 'We couldn’t confirm that it’s you',
    body: 'Your pass for this call was not accepted. Try again to get a new one.',
    action: 'Try again',
  },
  'connection-failed': {
    title: 'We couldn’t connect you',
    body: 'Your network may be blocking calls. Check it, or turn a VPN off, then try again.',
    action: 'Try again',
  },
  'connection-lost': {
    title: 'You lost the connection',
    body: 'The call may be going on without you. Check that you are online, then join again.',
    action: 'Join again',
  },
  'call-failed': {
    title: 'We couldn’t start the call',
    body: 'The call ended before it began. Try again; if it stays, send the details below to support.',
    action: 'Try again',
  },
  'call-crashed': {
    title: 'The call stopped unexpectedly',
    body: 'Others may still be there. Join again to come back.',
    action: 'Join again',
  },
  'engine-unavailable': {
    title: 'The call didn’t load',
    body: 'Part of this page could not be fetched, or this browser can’t make calls. Check your connection, then try again.',
    action: 'Try again',
  },
};

export const deviceFailureStrings: Record<MediaKind, Record<MediaFailure, FailureWords>> = {
  camera: {
    denied: {
      title: 'Your camera is blocked',
      body: 'Allow it beside the address bar, then try again. You can also join without it.',
      action: 'Try camera again',
    },
    missing: {
      title: 'No camera found',
      body: 'Plug one in and it starts by itself, or join without it.',
      action: 'Try camera again',
    },
    busy: {
      title: 'Your camera is in use',
      body: 'Another app or tab has it. Close it there, then try again.',
      action: 'Try camera again',
    },
    unsupported: {
      title: 'The camera can’t be used here',
      body: 'Open this page in a current browser over a secure (https) address. You can also join without it.',
      action: 'Try camera again',
    },
  },
  microphone: {
    denied: {
      title: 'Your microphone is blocked',
      body: 'Allow it beside the address bar, then try again. You can also join and listen.',
      action: 'Try microphone again',
    },
    missing: {
      title: 'No microphone found',
      body: 'Plug one in and it starts by itself, or join and listen.',
      action: 'Try microphone again',
    },
    busy: {
      title: 'Your microphone is in use',
      body: 'Another app has it. Close it there, then try again.',
      action: 'Try microphone again',
    },
    unsupported: {
      title: 'The microphone can’t be used here',
      body: 'Open this page in a current browser over a secure (https) address. You can also join and listen.',
      action: 'Try microphone again',
    },
  },
};

export const endedStrings: Record<CallEndReasonName | 'unknown', FailureWords> = {
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
  unknown: { title: 'The call has ended', body: 'We don’t know why. If you did not expect it, you can join again.' },
};
