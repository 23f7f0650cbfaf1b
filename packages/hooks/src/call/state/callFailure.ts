import {
  AnteroomError,
  type CallEndReason,
  type CallEndReasonName,
  callEndReasonName,
  type ErrorCode,
} from '@anteroom/contract';

const CODE_BY_REASON: Partial<Record<CallEndReasonName, ErrorCode>> = {
  notInvited: 'not-invited',
  notCommunicationUser: 'not-invited',
  outsideWindow: 'room-not-joinable',
  roomNotFound: 'room-not-found',
  removedFromRoster: 'removed-from-room',
  removedByParticipant: 'removed-from-call',
  endedForEveryone: 'call-ended-for-everyone',
  endedByService: 'call-ended-for-everyone',
  tokenRejected: 'token-rejected',
  tokenNotRefreshed: 'token-rejected',
  requestFailed: 'connection-failed',
  mediaSetupFailed: 'connection-failed',
  mediaLost: 'connection-lost',
  networkLost: 'connection-lost',
  serviceFailed: 'service-unavailable',
};

/** One identity may have one agent in a page. Source: the response codes of the calling SDK (`codes/calling-sdk.md`). */
const TWO_AGENTS = { code: 409, subCode: 40228 };

/** Why a call that never began did not begin, from the end reason that the calling SDK gave. */
export function joinRefused(reason: CallEndReason): AnteroomError {
  const { code, subCode } = reason;
  const name = callEndReasonName(reason);
  const error = (name && CODE_BY_REASON[name]) ?? 'call-failed';
  return new AnteroomError(error, `The call was refused (${code}/${subCode}).`, { callEnd: { code, subCode } });
}

/** What was thrown while the call was being set up, as one of ours. */
export function setUpFailed(cause: unknown): AnteroomError {
  if (cause instanceof AnteroomError) return cause;
  const { code, subCode } = (typeof cause === 'object' && cause !== null ? cause : {}) as Partial<CallEndReason>;
  if (code === TWO_AGENTS.code && subCode === TWO_AGENTS.subCode) {
    return new AnteroomError('already-in-call', 'The host has a call agent of its own for this person.', { cause });
  }
  if (typeof code === 'number') {
    const refused = joinRefused({ code, subCode: subCode ?? 0 });
    return new AnteroomError(refused.code, refused.message, { callEnd: refused.callEnd, cause });
  }
  // Offline, the real SDK fails inside itself with a TypeError of no use to anybody.
  if (cause instanceof TypeError)
    return new AnteroomError('connection-failed', 'The call service was not reached.', { cause });
  return new AnteroomError('call-failed', 'The call could not be set up.', { cause });
}
