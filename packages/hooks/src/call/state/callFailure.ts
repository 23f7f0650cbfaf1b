import {
  AnteroomError,
  type CallEndReason,
  type CallEndReasonName,
  callEndReasonName,
  type ErrorCode,
} from '@anteroom/contract';
import { isOffline } from '../../requests/index.js';

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

/** The failures that a missing network explains better. */
const CAUSED_BY_NETWORK: readonly ErrorCode[] = [
  'connection-failed',
  'connection-lost',
  'endpoint-unreachable',
  'engine-unavailable',
];

/** An identity can have only one agent per page. Source: the response codes of the calling SDK (`codes/calling-sdk.md`). */
const TWO_AGENTS = { code: 409, subCode: 40228 };

/** The error for a join that was rejected, from the calling SDK's end reason. Without a network it is `offline`. */
export function joinRefused(reason: CallEndReason): AnteroomError {
  return orOffline(refusalOf(reason));
}

/** Converts an error of the call's setup to an `AnteroomError`. Without a network, a failed connection is `offline`. */
export function setUpFailed(cause: unknown): AnteroomError {
  return orOffline(failureOf(cause));
}

function orOffline(error: AnteroomError): AnteroomError {
  if (!isOffline() || !CAUSED_BY_NETWORK.includes(error.code)) return error;
  return new AnteroomError('offline', 'The browser has no network.', { callEnd: error.callEnd, cause: error });
}

function refusalOf(reason: CallEndReason): AnteroomError {
  const { code, subCode } = reason;
  const name = callEndReasonName(reason);
  const error = (name && CODE_BY_REASON[name]) ?? 'call-failed';
  return new AnteroomError(error, `The join was rejected (${code}/${subCode}).`, { callEnd: { code, subCode } });
}

function failureOf(cause: unknown): AnteroomError {
  if (cause instanceof AnteroomError) return cause;
  const { code, subCode } = (typeof cause === 'object' && cause !== null ? cause : {}) as Partial<CallEndReason>;
  if (code === TWO_AGENTS.code && subCode === TWO_AGENTS.subCode) {
    return new AnteroomError('already-in-call', 'The host already has a call agent for this person.', { cause });
  }
  if (typeof code === 'number') {
    const refused = refusalOf({ code, subCode: subCode ?? 0 });
    return new AnteroomError(refused.code, refused.message, { callEnd: refused.callEnd, cause });
  }
  // Offline, the real SDK fails internally with an unhelpful TypeError.
  if (cause instanceof TypeError)
    return new AnteroomError('connection-failed', 'The calling service could not be reached.', { cause });
  return new AnteroomError('call-failed', 'The call could not be set up.', { cause });
}
