/** Why a call ended for a participant, as the calling SDK reports it in `call.callEndReason`. */
export interface CallEndReason {
  code: number;
  subCode: number;
}

/**
 * The end reasons of a room call. Source: "Troubleshooting call end response codes" (`codes/call-end.md`), except for
 * `roomNotFound` and `badRequest`, which are known only from Microsoft's UI library; the code 404 is not documented. The
 * reasons on that page for calls that ring a person (declined, not answered, busy) don't apply to room calls.
 */
export const CALL_END_REASONS = {
  left: { code: 0, subCode: 0 },
  endedForEveryone: { code: 0, subCode: 4097 },
  closedAbruptly: { code: 0, subCode: 4521 },
  removedByParticipant: { code: 0, subCode: 5300 },
  removedFromRoster: { code: 0, subCode: 5317 },
  endedByService: { code: 0, subCode: 7000 },
  badRequest: { code: 400, subCode: 0 },
  tokenRejected: { code: 401, subCode: 10009 },
  notInvited: { code: 403, subCode: 5828 },
  outsideWindow: { code: 403, subCode: 5829 },
  notCommunicationUser: { code: 403, subCode: 5830 },
  roomNotFound: { code: 404, subCode: 5732 },
  mediaSetupFailed: { code: 410, subCode: 3100 },
  mediaLost: { code: 410, subCode: 3101 },
  requestFailed: { code: 490, subCode: 4502 },
  tokenNotRefreshed: { code: 495, subCode: 4507 },
  networkLost: { code: 496, subCode: 7 },
  serviceFailed: { code: 500, subCode: 0 },
} as const satisfies Record<string, CallEndReason>;

/**
 * Why a dialed phone left a call or never joined it, in its participant's `callEndReason`. Source: "Troubleshooting call end
 * response codes", section PSTN (`codes/pstn.md`).
 */
export const PHONE_END_REASONS = {
  phoneHungUp: { code: 0, subCode: 560000 },
  /** Dialed without an alternate caller id. */
  phoneBlocked: { code: 403, subCode: 510403 },
  phoneNotAnswered: { code: 480, subCode: 560480 },
  phoneBusy: { code: 486, subCode: 560486 },
  phoneDeclined: { code: 603, subCode: 560603 },
} as const satisfies Record<string, CallEndReason>;

export type CallEndReasonName = keyof typeof CALL_END_REASONS;

/** Other documented sub-codes with the same meaning in a room call. */
const SAME_AS: Record<number, CallEndReasonName> = {
  3111: 'mediaSetupFailed',
  3112: 'mediaSetupFailed',
  5000: 'removedByParticipant',
  301004: 'mediaSetupFailed',
  301005: 'mediaLost',
};

/** The meaning of the code alone, for unknown sub-codes: the last rows of the service's table. */
const BY_CODE: Record<number, CallEndReasonName> = {
  400: 'badRequest',
  401: 'tokenRejected',
  408: 'requestFailed',
  410: 'mediaSetupFailed',
  490: 'networkLost',
  491: 'networkLost',
  495: 'tokenNotRefreshed',
  496: 'networkLost',
  497: 'networkLost',
  498: 'networkLost',
  500: 'serviceFailed',
  503: 'serviceFailed',
  504: 'serviceFailed',
};

/** The name of an end reason; `undefined` for undocumented ones. */
export function callEndReasonName({ code, subCode }: CallEndReason): CallEndReasonName | undefined {
  const entries = Object.entries(CALL_END_REASONS) as [CallEndReasonName, CallEndReason][];
  return (
    entries.find(([, known]) => known.subCode === subCode && known.code === code)?.[0] ??
    SAME_AS[subCode] ??
    entries.find(([, known]) => known.subCode === subCode && subCode !== 0)?.[0] ??
    BY_CODE[code]
  );
}

/**
 * What a person can do after a call has ended: rejoin, rejoin once their network works, ask the room's owner, or nothing,
 * because the call is over for everyone.
 */
export type CallEndStep = 'rejoin' | 'check-network' | 'ask' | 'over';

const STEPS: Record<CallEndReasonName, CallEndStep> = {
  left: 'rejoin',
  endedForEveryone: 'over',
  closedAbruptly: 'rejoin',
  removedByParticipant: 'ask',
  removedFromRoster: 'ask',
  endedByService: 'over',
  badRequest: 'ask',
  tokenRejected: 'rejoin',
  notInvited: 'ask',
  outsideWindow: 'ask',
  notCommunicationUser: 'ask',
  roomNotFound: 'ask',
  mediaSetupFailed: 'check-network',
  mediaLost: 'check-network',
  requestFailed: 'check-network',
  tokenNotRefreshed: 'rejoin',
  networkLost: 'check-network',
  serviceFailed: 'rejoin',
};

/** Why a call ended, by name. */
export interface CallEnd extends CallEndReason {
  /** `unknown` for an undocumented reason. */
  name: CallEndReasonName | 'unknown';
  next: CallEndStep;
}

/**
 * Names an end reason and the person's next step.
 *
 * @param reason as the calling SDK reports it in `call.callEndReason`
 * @example
 * callEnd({ code: 0, subCode: 5317 }); // { code: 0, subCode: 5317, name: 'removedFromRoster', next: 'ask' }
 */
export function callEnd({ code, subCode }: CallEndReason): CallEnd {
  const name = callEndReasonName({ code, subCode });
  return { code, subCode, name: name ?? 'unknown', next: name ? STEPS[name] : 'rejoin' };
}
