import type { ErrorCode } from '@anteroom/contract';
import type { FailureWords } from '../FailureWords.js';

export const errors = {
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
  'not-supported': {
    title: 'This isn’t offered here',
    body: 'This page can’t do that. Ask whoever runs it.',
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
  'already-in-call': {
    title: 'You are in another call on this page',
    body: 'One page can hold one call. Leave that one first, then join here.',
    action: 'Try again',
  },
  'engine-unavailable': {
    title: 'The call didn’t load',
    body: 'Part of this page could not be fetched, or this browser can’t make calls. Check your connection, then try again.',
    action: 'Try again',
  },
} satisfies Record<ErrorCode, FailureWords>;
