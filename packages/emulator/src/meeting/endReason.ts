import { CALL_END_REASONS, PHONE_END_REASONS } from '@anteroom/contract';

/** Reasons that the contract does not list under these names. No document of the service names a code for `callFull`. */
const OWN_REASONS = {
  callFull: { code: 486, subCode: 0 },
  // The documented code for both; only the words differ.
  tokenExpired: CALL_END_REASONS.tokenNotRefreshed,
  // The documented code for whatever is wrong with a survey.
  unknownSession: { code: 400, subCode: 0 },
  ...PHONE_END_REASONS,
} as const;

/** What the emulator says with each end reason that it gives. For developers: people read the UI's own text. */
const MESSAGES = {
  left: 'The participant left.',
  closedAbruptly: 'The connection was lost without a goodbye.',
  removedByParticipant: 'Another participant removed this one from the call.',
  removedFromRoster: 'The participant was removed from the room. Add them to its roster again to let them back in.',
  endedForEveryone: 'A participant ended the call for everyone.',
  endedByService: 'The room was deleted.',
  tokenRejected: 'The token was not accepted. Get a new one from the Identity service.',
  notInvited: "The identity is not on the room's roster. Add it with the Rooms API.",
  callFull: 'The call has as many participants as it takes. Wait until somebody leaves.',
  outsideWindow: 'The room is not open now. Join between its validFrom and validUntil.',
  roomNotFound: 'No room has this id, or it was deleted. Create a room with the Rooms API.',
  tokenExpired: 'The token expired, and no other one came. Give the credential a tokenRefresher.',
  unknownSession: 'The survey is about no call that this emulator remembers.',
  phoneHungUp: 'The phone hung up.',
  phoneBlocked: 'The phone was not called: addParticipant was given no alternateCallerId.',
  phoneNotAnswered: 'Nobody answered the phone.',
  phoneBusy: 'The called number was busy.',
  phoneDeclined: 'The called party declined.',
  tokenNotRefreshed: "The identity's tokens were revoked, or the identity was deleted.",
} as const;

export type EndReasonName = keyof typeof MESSAGES;

export interface EndReason {
  code: number;
  subCode: number;
  message: string;
}

/** An end reason as a signalling message carries it. */
export function endReason(name: EndReasonName, message: string = MESSAGES[name]): EndReason {
  return {
    ...(name in OWN_REASONS
      ? OWN_REASONS[name as keyof typeof OWN_REASONS]
      : CALL_END_REASONS[name as keyof typeof CALL_END_REASONS]),
    message,
  };
}
