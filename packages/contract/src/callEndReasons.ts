/** How a call ended for somebody, as the calling SDK reports it in `call.callEndReason`. */
export interface CallEndReason {
  code: number;
  subCode: number;
}

/**
 * The end reasons of a room call. Source: "Troubleshooting call end response codes" (`codes/call-end.md`), but
 * `roomNotFound`, which only Microsoft's UI library names, and its HTTP-like code, which is not documented.
 */
export const CALL_END_REASONS = {
  left: { code: 0, subCode: 0 },
  endedForEveryone: { code: 0, subCode: 4097 },
  closedAbruptly: { code: 0, subCode: 4521 },
  removedByParticipant: { code: 0, subCode: 5300 },
  removedFromRoster: { code: 0, subCode: 5317 },
  endedByService: { code: 0, subCode: 7000 },
  tokenRejected: { code: 401, subCode: 10009 },
  notInvited: { code: 403, subCode: 5828 },
  outsideWindow: { code: 403, subCode: 5829 },
  roomNotFound: { code: 404, subCode: 5732 },
  mediaSetupFailed: { code: 410, subCode: 3100 },
  mediaLost: { code: 410, subCode: 3101 },
  requestFailed: { code: 490, subCode: 4502 },
  tokenNotRefreshed: { code: 495, subCode: 4507 },
  networkLost: { code: 496, subCode: 7 },
} as const satisfies Record<string, CallEndReason>;

/**
 * How a dialled phone leaves a call, or does not come, in its participant's `callEndReason`. Source: "Troubleshooting call
 * end response codes", section PSTN (`codes/pstn.md`).
 */
export const PHONE_END_REASONS = {
  phoneHungUp: { code: 0, subCode: 560000 },
  /** It was called without an alternate caller id. */
  phoneBlocked: { code: 403, subCode: 510403 },
  phoneNotAnswered: { code: 480, subCode: 560480 },
  phoneBusy: { code: 486, subCode: 560486 },
  phoneDeclined: { code: 603, subCode: 560603 },
} as const satisfies Record<string, CallEndReason>;

export type CallEndReasonName = keyof typeof CALL_END_REASONS;

/** The name of an end reason, or `undefined` for one that is not of the table. */
export function callEndReasonName(reason: CallEndReason): CallEndReasonName | undefined {
  const entries = Object.entries(CALL_END_REASONS) as [CallEndReasonName, CallEndReason][];
  // 5000 and 5300 both say "removed by another participant".
  const subCode = reason.subCode === 5000 ? 5300 : reason.subCode;
  return (
    entries.find(([, known]) => known.subCode === subCode && known.code === reason.code)?.[0] ??
    entries.find(([, known]) => known.subCode === subCode && subCode !== 0)?.[0]
  );
}
