import { CALL_END_REASONS, PHONE_END_REASONS } from '@anteroom/contract';

/**
 * Reasons that the contract does not list under these names. No document of the service gives a code for a full call.
 */
const OWN_REASONS = {
  callFull: { code: 486, subCode: 0 },
  // The documented code covers both; only the message differs.
  tokenExpired: CALL_END_REASONS.tokenNotRefreshed,
  // The documented code for any problem with a survey.
  unknownSession: { code: 400, subCode: 0 },
  ...PHONE_END_REASONS,
} as const;

/** The message with each end reason. It is for developers; people read the text of the UI. */
const MESSAGES = {
  left: 'The participant left.',
  closedAbruptly: 'The connection was lost, and the participant did not leave before.',
  removedByParticipant: 'Another participant removed this one from the call.',
  removedFromRoster: 'The participant was removed from the room. Add them to its roster again so that they can rejoin.',
  endedForEveryone: 'A participant ended the call for everyone.',
  endedByService: 'The room was deleted.',
  tokenRejected: 'The token was not accepted. Get a new one from the Identity service.',
  notInvited: "The identity is not on the room's roster. Add it with the Rooms API.",
  callFull: 'The call is full. Wait until someone leaves.',
  outsideWindow: 'The room is not open now. Join between its validFrom and validUntil.',
  roomNotFound: 'No room has this id, or it was deleted. Create a room with the Rooms API.',
  tokenExpired: 'The token expired, and no new one was sent. Give the credential a tokenRefresher.',
  unknownSession: 'This emulator does not remember the call that the survey is about.',
  phoneHungUp: 'The phone hung up.',
  phoneBlocked: 'The phone was not called: addParticipant was given no alternateCallerId.',
  phoneNotAnswered: 'No one answered the phone.',
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

/** An end reason as it is sent in a signalling message. */
export function endReason(name: EndReasonName, message: string = MESSAGES[name]): EndReason {
  return {
    ...(name in OWN_REASONS
      ? OWN_REASONS[name as keyof typeof OWN_REASONS]
      : CALL_END_REASONS[name as keyof typeof CALL_END_REASONS]),
    message,
  };
}
